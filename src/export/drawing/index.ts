/** The charts as vectors, for SVG, PNG, PDF and paper. */
export { barDrawing, rulerDrawing } from './bar-drawing.js';
export type { By, ChartContent, EarlierFilling } from './chart-content.js';
export type { Drawing, Ink, PathShape, Shape, TextShape } from './drawing.js';
export { PAPER_INKS } from './drawing.js';
export { asPicture } from './picture.js';
export { profileDrawing } from './profile-drawing.js';
export { radarDrawing } from './radar-drawing.js';
