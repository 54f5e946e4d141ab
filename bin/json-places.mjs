// Where things stand in the text of a JSON file: the place of each value, or the first mistake in the JSON itself. `JSON.parse`
// keeps no places, and names a mistake in words for programmers, in English.

/** A key in a path, as the library's own problems have it: `themes[0].items[2].levels`. */
const KEY_LIMIT = 40;
const within = (path, key) =>
  typeof key === 'number' ? `${path}[${key}]` : `${path}${path && '.'}${key.slice(0, KEY_LIMIT)}`;

/** More levels of nesting than any file of ours; the library says so in its own words. */
const DEPTH_LIMIT = 100;

const NUMBER = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const WORD = /[\p{L}\p{N}_$]+/uy;
const SPACE = /[ \t\r\n]*/y;
const ESCAPE = /\\(["\\/bfnrt]|u[\da-fA-F]{4})/y;
const QUOTES = /['‘’“”„«»]/;

/** Thrown inside, never out of this file. */
class Mistake extends Error {
  constructor(kind, offset) {
    super(kind);
    Object.assign(this, { kind, offset });
  }
}

/**
 * Reads a text once. Gives `{ places }`, a map from the path of each value to where it begins, or `{ mistake: { kind, offset } }`
 * with the first one. Offsets count UTF-16 units from 0; kinds are the keys of `mistakes` in words/check.mjs.
 */
export function readPlaces(text) {
  const places = new Map();
  let at = 0;

  const fail = (kind, offset = at) => {
    throw new Mistake(kind, offset);
  };
  const match = (pattern) => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [''];
    at += found.length;
    return found;
  };
  const skip = () => {
    match(SPACE);
    if (text.startsWith('//', at) || text.startsWith('/*', at)) fail('comment');
  };

  /** What stands here instead of something that could be. */
  function failHere(otherwise) {
    if (at >= text.length) fail('end');
    if (QUOTES.test(text[at])) fail('quote');
    fail(otherwise);
  }

  function string() {
    const start = at++;
    while (text[at] !== '"') {
      if (at >= text.length || text[at] === '\n' || text[at] === '\r') fail('open-string', start);
      if (text[at] === '\\') match(ESCAPE) || fail('escape');
      else if (text[at] < ' ') fail('control');
      else at++;
    }
    return JSON.parse(text.slice(start, ++at));
  }

  /** What lies between two brackets, with a comma between each and the next. */
  function list(path, depth, close, readOne) {
    at++;
    skip();
    if (text[at] === close) return void at++;
    for (let i = 0; ; i++) {
      readOne(path, depth, i);
      skip();
      const end = at;
      if (text[at] === close) return void at++;
      if (text[at] !== ',') failHere(text[at] === ']' || text[at] === '}' ? 'bracket' : 'comma');
      at++;
      if (close === '}' && /\d/.test(text[at])) fail('decimal-comma', end);
      skip();
      if (text[at] === close) fail('last-comma', end);
    }
  }

  const inList = (path, depth, i) => value(within(path, i), depth);
  const inGroup = (keys) => (path, depth) => {
    if (text[at] !== '"') failHere('key');
    const start = at;
    const key = string();
    if (keys.has(key)) fail('twice', start);
    keys.add(key);
    skip();
    if (text[at] !== ':') failHere('colon');
    at++;
    value(within(path, key), depth);
  };

  function value(path, depth) {
    skip();
    if (depth > DEPTH_LIMIT) fail('deep');
    places.set(path, at);
    const first = text[at];
    if (first === '{') return list(path, depth + 1, '}', inGroup(new Set()));
    if (first === '[') return list(path, depth + 1, ']', inList);
    if (first === '"') return void string();
    const start = at;
    if (!match(NUMBER) && !/^(true|false|null)$/.test(match(WORD))) {
      if (at > start) fail('word', start);
      failHere('value');
    }
    // What sticks to it: 01, 1.2.3, 5px.
    if (/[\p{L}\p{N}_.+-]/u.test(text.slice(at, at + 1))) fail('word', start);
  }

  try {
    skip();
    value('', 0);
    skip();
    if (at < text.length) fail('after');
    return { places };
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    return { mistake: { kind: error.kind, offset: error.offset } };
  }
}

/** Where a path stands, or the nearest thing around it that is there. */
export function placeOf(places, path) {
  for (let rest = path; rest !== ''; rest = rest.replace(/(\.[^.[\]]*|\[\d+\]|^[^.[]+)$/, '')) {
    if (places.has(rest)) return places.get(rest);
  }
  return places.get('') ?? 0;
}

/** Line and column, both from 1, as editors count: in characters, not in halves of one. */
export function lineAndColumn(text, offset) {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: Array.from(before.at(-1)).length + 1 };
}
