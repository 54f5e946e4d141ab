// What the two pages say to each other: the same file is on both sites. Whatever is not exactly this is not listened to.
const VERSION = 1;
const TALLEST = 50_000;

const isText = (value) => typeof value === 'string' && value.length <= 200;
const isHeight = (value) => Number.isInteger(value) && value > 0 && value <= TALLEST;
const isRating = (value) => value === null || typeof value === 'number' || isText(value);

/** Per kind of message: its fields, and what each may hold. */
const KINDS = {
  connect: {},
  height: { height: isHeight },
  score: { itemId: isText, aspect: (value) => ['current', 'ambition'].includes(value), rating: isRating },
  save: { phase: isText },
  complete: { assessmentId: isText },
};

export const message = (kind, fields = {}) => ({ meetlat: VERSION, kind, ...fields });

/** The message in `data`, or null if it isn't one: no more fields than it should have, and no fewer. */
export function readMessage(data) {
  if (typeof data !== 'object' || data === null || data.meetlat !== VERSION) return null;
  if (typeof data.kind !== 'string' || !Object.hasOwn(KINDS, data.kind)) return null;
  const fields = KINDS[data.kind];
  const given = Object.keys(data).filter((name) => name !== 'meetlat' && name !== 'kind');
  if (given.length !== Object.keys(fields).length) return null;
  return given.every((name) => Object.hasOwn(fields, name) && fields[name](data[name])) ? data : null;
}
