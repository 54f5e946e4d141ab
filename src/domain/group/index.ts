export { agenda } from './agenda.js';
export type { AgendaItem, AgendaReason } from './agenda.js';
export { ABSENT, columnOf, distributionOf } from './columns.js';
export { pictureOf, reveal } from './picture.js';
export * from './types.js';
