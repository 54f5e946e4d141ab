import type { Block, ReportDocument } from '../report/report-document.js';
import { paint } from './blocks.js';
import { Canvas } from './canvas.js';
import { Fonts } from './fonts.js';
import { LineBreaker } from './lines.js';
import { CONTENT_WIDTH, MARGIN, PAGE, createPdf, finish } from './pdf.js';
import type { Press } from './press.js';
import { flow } from './press.js';
import { Structure } from './structure.js';

/** Longest stretch of work before the page gets a turn, in ms. */
const SLICE = 30;
const FOOT_SIZE = 8;

/**
 * A report as a tagged PDF (A4): headings, lists, tables and figures with their text, in the order in which it is read,
 * with embedded fonts and charts as vectors. Works in slices, so that the page stays usable; `onProgress` hears the share
 * that is done, 0 to 1. Rejects with the signal's reason when it is stopped.
 */
export async function reportToPdf(
  report: ReportDocument,
  onProgress?: (share: number) => void,
  signal?: AbortSignal,
): Promise<Blob> {
  const pdf = createPdf(report.title, report.lang);
  const fonts = new Fonts(pdf);
  await fonts.load(textsOf(report));
  const breaker = new LineBreaker(pdf, fonts);
  const root = Structure.root(pdf);
  const press: Press = { pdf, breaker, canvas: new Canvas(pdf, fonts, breaker), parent: root };
  titleBlock(press, report);
  let began = performance.now();
  for (const [i, block] of report.blocks.entries()) {
    paint(press, block, report.blocks[i + 1]);
    if (performance.now() - began < SLICE) continue;
    onProgress?.((0.9 * i) / report.blocks.length);
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    began = performance.now();
  }
  root.close();
  feet(press, report);
  onProgress?.(0.95);
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
  const file = await finish(pdf);
  onProgress?.(1);
  return file;
}

function titleBlock(press: Press, { kicker, title, facts }: ReportDocument): void {
  const { canvas, breaker, parent } = press;
  const one = (type: string, text: string, size: number, bold: boolean, ink: 'ink' | 'muted', after: number): void => {
    const lines = breaker.lines([{ text, bold }], size, CONTENT_WIDTH);
    parent.add(type, {}, () => {
      flow(press, lines, size, ink);
    });
    canvas.y += after;
  };
  one('P', kicker.toLocaleUpperCase(), FOOT_SIZE, false, 'muted', 2);
  one('H1', title, 22, true, 'ink', 3);
  for (const { name, value } of facts) one('P', `${name}: ${value}`, 9.5, false, 'muted', 0);
  canvas.y += 10;
}

/** Title and page number at the foot of every page, when it is known how many there are. */
function feet({ pdf, canvas, breaker }: Press, { title, kicker, pageLabel }: ReportDocument): void {
  const { count } = pdf.bufferedPageRange();
  const y = PAGE.height - MARGIN.bottom + 18;
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page);
    const [left] = breaker.lines([{ text: `${kicker} · ${title}`, bold: false }], FOOT_SIZE, CONTENT_WIDTH - 120);
    const [right] = breaker.lines([{ text: pageLabel(page + 1, count), bold: false }], FOOT_SIZE, 120);
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    if (left) canvas.line(left, MARGIN.side, y, CONTENT_WIDTH, FOOT_SIZE, 'muted');
    if (right) canvas.line(right, MARGIN.side + CONTENT_WIDTH - 120, y, 120, FOOT_SIZE, 'muted', 'end');
    pdf.endMarkedContent();
  }
}

/** Every text of the report, to know which fonts it needs. */
function* textsOf({ kicker, title, facts, blocks }: ReportDocument): Iterable<string> {
  yield kicker + title;
  for (const { name, value } of facts) yield name + value;
  for (const block of blocks) yield* textsIn(block);
}

function* textsIn(block: Block): Iterable<string> {
  switch (block.kind) {
    case 'heading':
      yield block.text;
      break;
    case 'paragraph':
      yield* block.text;
      break;
    case 'list':
      for (const item of block.items) yield* item;
      break;
    case 'figures':
      for (const { name, value, line } of block.figures) yield name + value + line;
      break;
    case 'drawing':
      for (const shape of block.drawing.shapes) if (shape.kind === 'text') yield shape.text;
      break;
    case 'table':
      for (const { head, cells } of block.rows) yield head + cells.join('');
      break;
    case 'note':
      yield block.name + block.text;
  }
}
