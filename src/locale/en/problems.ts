import type { Dictionary } from '../dictionary.js';
import type { Params } from '../quote.js';
import { clip, describeBy, show } from '../quote.js';

const TYPES: Params = { string: 'a text', number: 'a number', array: 'a list', object: 'a group of fields' };

const FILES: Params = {
  'meetlat-instrument': 'This file is not a Meetlat. A Meetlat begins with "format": "meetlat-instrument".',
  'meetlat-assessment': 'This file is not a filled-in Meetlat. Choose a file that you downloaded here before.',
};

/** By `ProblemCode` of `schema/`. What happened, and what to do. */
const SENTENCES: Readonly<Record<string, (params: Params) => string>> = {
  'too-large': ({ limit }) => `This file is too large. It may be at most ${limit} MB. Choose another file.`,
  'too-deep': () => 'This file is too complicated inside. Choose another file.',
  'not-json': () => 'This file is damaged, or it is not JSON. Download it again or choose another file.',
  unreadable: () => 'This file cannot be read. Choose another file.',
  unreachable: ({ found }) =>
    `The file ${show(found)} could not be loaded. Check the address and the connection, and load the page again.`,
  foreign: ({ expected }) => String(FILES[expected ?? ''] ?? 'This is another kind of file. Choose another file.'),
  newer: () => 'This file was made with a newer version. Reload the page and try again.',
  'other-instrument': ({ found, expected }) =>
    `This file belongs to another Meetlat: ${show(found)}. The one here is ${show(expected)}. Choose another file.`,
  missing: () => 'this field is missing. Fill it in.',
  type: ({ expected }) => `${String(TYPES[expected ?? ''] ?? 'something else')} should be here. Change this.`,
  empty: () => 'this field is empty. Fill in a text.',
  'too-long': ({ limit }) => `this text is too long. It may have at most ${show(limit)} characters. Make it shorter.`,
  'too-few': ({ limit }) => `there is too little here. Put at least ${show(limit)} here.`,
  'too-many': ({ limit }) => `there is too much here. At most ${show(limit)} will fit. Remove a few.`,
  id: ({ found }) =>
    `${found === undefined ? 'this' : show(found)} cannot be an id. Use at most 64 small letters, digits and hyphens.`,
  duplicate: ({ found }) => `the id ${show(found)} is used twice. Give each an id of its own.`,
  'not-whole': () => 'a whole number from 1 should be here. Change this.',
  'not-scalar': () => 'a text or a number should be here. Change this.',
  'not-tenth': () => 'a number with at most one digit after the decimal point should be here. Change this.',
  date: () => 'this is not a date. Write it as year-month-day, such as 2026-11-22.',
  lang: () => 'this language is not known. Use a language code, such as nl or en.',
  choice: ({ allowed }) => `this is not possible here. Choose from ${clip(allowed)}.`,
  'missing-level': ({ level }) => `a level is missing (${clip(level)}). Write a text for it.`,
  'unknown-level': ({ level }) => `the level ${show(level)} is not in the scale. Remove it or correct the id.`,
  'level-order': () => 'this level does not start higher than the one before. Put the levels in order, lowest first.',
  'first-level': ({ min }) => `the first level starts where the scale starts. Fill in ${show(min)} here.`,
  'last-level': ({ max }) => `the last level starts too high. Let it start below ${show(max)}.`,
  step: ({ limit }) => `this step is not possible. Choose one above 0, with at most ${show(limit)} steps on the scale.`,
  'not-a-rating': () => 'this is not a score. Fill in a number, such as 7 or 6.5.',
  'out-of-range': ({ found, min, max }) =>
    `${show(found)} is not on the scale. Choose a score from ${show(min)} to ${show(max)}.`,
  'too-precise': () => 'this score is too precise. Only one digit after the decimal point is allowed.',
};

/** What is wrong with a file. */
export const problems: Dictionary['problems'] = { describe: describeBy(SENTENCES) };
