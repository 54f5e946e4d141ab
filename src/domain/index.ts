/** What a meetlat is: pure functions and types, without a page, storage or files. */
export * from './assessment.js';
export * from './comparability.js';
export * from './comparison.js';
export * from './conclusions.js';
export * from './day.js';
export * from './facts.js';
export * from './history.js';
export { agenda, MINIMUM, pictureOf, reveal } from './group/index.js';
export type {
  AgendaItem,
  Distribution,
  Group,
  GroupMode,
  GroupPicture,
  GroupSnapshot,
  ItemPicture,
} from './group/index.js';
export * from './guide.js';
export * from './instrument.js';
export * from './merge-notes.js';
export * from './plan.js';
export * from './problem.js';
export * from './rating.js';
export * from './scale.js';
export * from './session.js';
export * from './statistics.js';
export * from './summary.js';
export * from './text-hash.js';
export * from './wording-changes.js';
