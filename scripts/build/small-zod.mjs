// What src/schema/ uses of zod/mini, for the script-tag edition in one file: there zod would be a fifteenth of all. The same
// schemas come to the same outcome with either: test/e2e/small-zod.test.mjs compares them. A part of zod that isn't here
// fails the build, as its import is not found.

const isGroup = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A type: how its value is read, and what is looked at then, as long as the value has the right type. */
const make = (read, checks = []) => ({
  run(value) {
    const payload = { value, issues: [] };
    read(payload);
    for (const check of checks) if (payload.issues.every((issue) => issue.continue)) check(payload);
    return payload;
  },
  check: (...more) => make(read, [...checks, ...more]),
  safeParse(value) {
    const { value: data, issues } = this.run(value);
    if (issues.length === 0) return { success: true, data };
    return { success: false, error: { issues: issues.map((issue) => ({ path: [], ...issue })) } };
  },
});

const typed = (expected, holds, read = () => undefined) =>
  make((payload) => {
    if (holds(payload.value)) read(payload);
    else payload.issues.push({ code: 'invalid_type', expected, input: payload.value });
  });

/** Reads what is under these keys, each with its type, into a new group or list. */
function readInto(payload, into, types) {
  const { value, issues } = payload;
  for (const [key, type] of types) {
    const found = type.run(value[key]);
    issues.push(...found.issues.map((issue) => ({ ...issue, path: [key, ...(issue.path ?? [])] })));
    if (key in value || found.value !== undefined) into[key] = found.value;
  }
  payload.value = into;
}

const keysOf = (value) => Object.keys(value).filter((key) => key !== '__proto__');

export const string = () => typed('string', (value) => typeof value === 'string');
export const number = () => typed('number', Number.isFinite);
export const unknown = () => make(() => undefined);
export const array = (element) =>
  typed('array', Array.isArray, (payload) => {
    readInto(
      payload,
      [],
      Array.from(payload.value, (value, i) => [i, element]),
    );
  });
export const object = (fields) =>
  typed('object', isGroup, (payload) => {
    readInto(payload, {}, Object.entries(fields));
  });
/** Only of `object({})`: all keys are free. */
export const catchall = (empty, element) =>
  typed('object', isGroup, (payload) => {
    readInto(
      payload,
      {},
      keysOf(payload.value).map((key) => [key, element]),
    );
  });
/** Nothing, or what the type takes. */
export const optional = (inner) =>
  make((payload) => {
    if (payload.value !== undefined) Object.assign(payload, inner.run(payload.value));
  });
/** `null`, or what the type takes. */
export const nullable = (inner) =>
  make((payload) => {
    if (payload.value !== null) Object.assign(payload, inner.run(payload.value));
  });
/** What the type takes; the default where there is nothing. */
export const _default = (inner, value) =>
  make((payload) => {
    if (payload.value === undefined)
      payload.value = Array.isArray(value) ? [...value] : isGroup(value) ? { ...value } : value;
    else Object.assign(payload, inner.run(payload.value));
  });
