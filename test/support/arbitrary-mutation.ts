import * as fc from 'fast-check';

type Json = unknown;
type Holder = Record<string | number, Json>;

/** Values that someone could put anywhere in a file, by mistake or on purpose. */
export const HOSTILE: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1.05,
  5.55,
  1e308,
  '',
  ' ',
  'constructor',
  '__proto__',
  '<img src=x onerror=alert(1)>',
  '\u202egnol',
  '\ud800',
  'x'.repeat(20_000),
  [],
  {},
  [[[]]],
  Array(300).fill('x'),
  JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}}'),
];

const isHolder = (value: Json): value is Holder => typeof value === 'object' && value !== null;

/** Every place in a JSON value: the object or list it lies in, and its key there. */
export function places(value: Json): readonly (readonly [Holder, string])[] {
  if (!isHolder(value)) return [];
  return Object.keys(value).flatMap((key) => [[value, key] as const, ...places(value[key])]);
}

/** Object keys that reach for a prototype, as own keys: `JSON.parse` makes them so. */
export function poison(holder: Holder): void {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    Object.defineProperty(holder, key, {
      value: { polluted: 1 },
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
}

function change(holder: Holder, key: string, kind: string, value: Json): void {
  if (kind === 'replace') holder[key] = structuredClone(value);
  else if (kind === 'poison') poison(holder);
  else if (kind === 'remove' && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (kind === 'remove') Reflect.deleteProperty(holder, key);
  else if (Array.isArray(holder)) holder.push(holder[Number(key)]);
  else holder[`${key}-2`] = holder[key];
}

/** A copy of a JSON value with one to three places replaced, removed, doubled or poisoned. */
export const mutatedValues = (original: Json): fc.Arbitrary<Json> => {
  const kind = fc.constantFrom('replace', 'replace', 'remove', 'double', 'poison');
  const step = fc.tuple(fc.nat(), kind, fc.constantFrom(...HOSTILE));
  return fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => {
    const copy = structuredClone(original);
    for (const [at, how, value] of steps) {
      const all = places(copy);
      const place = all[at % all.length];
      if (place) change(...place, how, value);
    }
    return copy;
  });
};

/** A text with one to three pieces replaced, some of them by harmless letters, and now and then its end cut off. */
export const mutatedTexts = (original: string): fc.Arbitrary<string> => {
  const marks = fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '\u0000', '0', 'null');
  const letters = fc.stringMatching(/^[a-z0-9]{1,2}$/);
  const step = fc.tuple(
    fc.nat(original.length),
    fc.nat(2),
    fc.oneof(letters, letters, fc.string({ maxLength: 3 }), marks),
  );
  const end = fc.nat(original.length);
  const steps = fc.array(step, { minLength: 1, maxLength: 3 });
  return fc.tuple(steps, fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, end)).map(([all, cut]) => {
    const changed = all.reduce((text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone), original);
    return changed.slice(0, cut ?? changed.length);
  });
};

/** Each object in a JSON value, the outermost first. */
export const objects = (value: Json): readonly Holder[] =>
  [value, ...places(value).map(([holder, key]) => holder[key])].filter(
    (part): part is Holder => isHolder(part) && !Array.isArray(part),
  );
