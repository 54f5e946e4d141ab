export { agenda, farGap } from './agenda.js';
export type { AgendaItem, AgendaReason } from './agenda.js';
export { columnsOf, distributionsOf, emptyColumns } from './columns.js';
export type { Cell, Columns } from './columns.js';
export { countsOf, distributionOf } from './distribution.js';
export { reveal } from './picture.js';
export type { BesideSector, SectorPicture } from './sector.js';
export { besideSector } from './sector.js';
export * from './types.js';
