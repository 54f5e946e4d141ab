import { PAPER_INKS } from '../../export/drawing/drawing.js';

const inks = Object.entries(PAPER_INKS)
  .map(([ink, colour]) => `.fill-${ink}{fill:${colour}}.stroke-${ink}{stroke:${colour}}`)
  .join('');

/** A CSS string: what stands between quotes can't end them. */
const quoted = (text: string): string => JSON.stringify(text).replace(/[<>]/g, '');

/**
 * The style sheet of a printed report, for a document of its own: A4, numbered pages, and no break where the eye would
 * trip. `[page, of]` are the words around the two numbers at the foot.
 */
export const printSheet = ([before, between]: readonly [before: string, between: string]): string => `
@page {
  size: A4;
  margin: 16mm 16mm 18mm;
  @bottom-right {
    content: ${quoted(before)} counter(page) ${quoted(between)} counter(pages);
    color: #4a5568;
    font: 8pt system-ui, sans-serif;
  }
}
* { box-sizing: border-box; }
html { color-scheme: light; color: #16213a; background: #fff; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body { margin: 0; font: 9.5pt/1.4 system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif; }
h1, h2, h3, h4, p, dl, dd, ul, figure, table { margin: 0; }
h1 { font-size: 20pt; line-height: 1.15; }
h2 { margin-block: 6mm 2mm; font-size: 13pt; }
h3 { margin-block: 4mm 1mm; color: #126e78; font-size: 10.5pt; }
h1, h2, h3, h4 { break-after: avoid; break-inside: avoid; overflow-wrap: anywhere; }
p, li { max-width: 160mm; orphans: 3; widows: 3; }
ul { padding-inline-start: 5mm; }
li { margin-block: 0.8mm; break-inside: avoid; }
.kicker { color: #4a5568; font-size: 8pt; letter-spacing: 0.06em; text-transform: uppercase; }
.aside { margin-block-start: 1mm; color: #4a5568; font-size: 8.5pt; }
.facts { display: flex; flex-wrap: wrap; gap: 1mm 6mm; margin-block-start: 2mm; }
.facts > div { display: flex; gap: 1.5mm; max-width: 100%; break-inside: avoid; }
.facts dt { color: #4a5568; }
dd { overflow-wrap: anywhere; }
.figures { display: flex; gap: 3mm; margin-block-start: 5mm; break-inside: avoid; }
.figures > div { flex: 1; min-width: 0; padding: 2.5mm 3mm; border: 0.3mm solid #c9d0dc; border-radius: 2mm; }
.figures :is(dt, dd) { color: #4a5568; font-size: 8.5pt; }
.figures .value { color: #16213a; font-size: 15pt; font-weight: 700; line-height: 1.2; }
figure { break-inside: avoid; }
figure svg { display: block; width: 100%; max-height: 135mm; margin: 0 auto; }
table { width: 100%; border-collapse: collapse; }
table:not(.drawn) { break-inside: avoid; }
caption, .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
thead { display: table-header-group; }
tr { break-inside: avoid; border-block-end: 0.2mm solid #dfe3ea; }
th, td { padding: 0.9mm 0; font-weight: 400; text-align: start; vertical-align: middle; overflow-wrap: anywhere; }
thead th { color: #4a5568; font-size: 8.5pt; vertical-align: bottom; }
th + td, td + td, th + th { padding-inline-start: 3mm; }
.drawn td:nth-child(n + 3), .drawn thead th:nth-child(n + 3) { width: 15mm; text-align: end; }
.drawn tr > :nth-child(2) { width: 78mm; }
.drawn svg { display: block; width: 100%; overflow: visible; }
tr.group th, tr.total th { color: #126e78; font-weight: 700; }
tr.group { break-after: avoid; }
tr:is(.group, .total) td { font-weight: 700; }
tr.group > * { padding-block-start: 2.2mm; }
.note { margin-block: 1.6mm; }
.note .name { color: #4a5568; font-size: 8.5pt; break-after: avoid; }
.note .text { max-width: none; white-space: pre-wrap; overflow-wrap: anywhere; }
svg { font-family: system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif; }
.fill-none { fill: none; }
.stroke-none { stroke: none; }
${inks}`;
