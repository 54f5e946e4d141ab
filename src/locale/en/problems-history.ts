import type { Params } from '../quote.js';
import { show } from '../quote.js';

/** By `ProblemCode`: what can be wrong in the history of an instrument. */
export const historySentences: Readonly<Record<string, (params: Params) => string>> = {
  'partial-date': () => 'this is not a date. Write a year, a month or a day, such as 2022, 2022-12 or 2022-12-12.',
  'unknown-item': ({ found }) =>
    `the item ${show(found)} does not exist in the edition after this one. Correct the id.`,
  'still-there': ({ found }) => `the item ${show(found)} is still there. Remove this line, or the item itself.`,
  'named-twice': ({ found }) => `the item ${show(found)} is named twice in this edition. Remove one of them.`,
  'version-twice': ({ found }) => `the version ${show(found)} is used twice. Give each edition a version of its own.`,
  'version-behind': ({ found, limit }) =>
    `the item ${show(found)} got another meaning. Make its version at least ${show(limit)}.`,
};
