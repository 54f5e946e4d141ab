import type { OnProgress } from '../work/slices.js';
import { createPause } from '../work/slices.js';
import type { ReportDocument } from '../report/report-document.js';
import { portionAt } from './blocks/blocks.js';
import type { Desk } from './blocks/desk.js';
import { frontStrips } from './blocks/front.js';
import { Bookmarks } from './bookmarks.js';
import { Flow } from './flow.js';
import { closePdf, FULL, openPdf, PAGE } from './open-pdf.js';
import type { Style } from './paper.js';
import { Paper } from './paper.js';
import { Tag } from './tag.js';
import { breakLines } from './text/lines.js';
import { Typeface } from './text/typeface.js';

const FOOT: Style = { size: 7.5, leading: 10, ink: 'muted' };
const FOOT_TOP = PAGE.bottom + 16;
const LABEL_WIDTH = 130;
/** Share of the work that laying out is; the rest is packing. */
const LAID_OUT = 0.9;

/**
 * A report as a PDF on A4 that every reader can read: tagged, in its language, with headings as bookmarks, tables with
 * heads, charts as lines with a text beside them, and its fonts inside. The page stays usable while it is made. Rejects
 * with the signal's reason when that stops it.
 */
export async function reportToPdf(
  report: ReportDocument,
  onProgress?: OnProgress,
  signal?: AbortSignal,
): Promise<Blob> {
  const wait = createPause(onProgress);
  let share = 0;
  const pause = async (): Promise<void> => {
    await wait(share);
    signal?.throwIfAborted();
  };
  signal?.throwIfAborted();
  const pdf = openPdf(report.title, report.lang);
  const type = await Typeface.load(pdf);
  const root = Tag.root(pdf);
  const paper = new Paper(pdf, type, root);
  const desk: Desk = { paper, type, parent: root, bookmarks: new Bookmarks(pdf) };
  const flow = new Flow(paper, pause);
  const { blocks } = report;
  await flow.add(frontStrips(desk, report));
  for (let at = 0; at < blocks.length;) {
    const { count, strips } = portionAt(desk, blocks, at);
    await flow.add(strips);
    at += count;
    share = (LAID_OUT * at) / blocks.length;
  }
  await flow.end();
  drawFeet(desk, report);
  share = LAID_OUT;
  const file = await closePdf(pdf, pause);
  onProgress?.(1);
  return file;
}

/** What report this is, and which page of how many: known when all pages are there. */
function drawFeet({ paper, type }: Desk, { title, kicker, pageLabel }: ReportDocument): void {
  const { count } = paper.pdf.bufferedPageRange();
  const left = { x: FULL.x, width: FULL.width - LABEL_WIDTH };
  const right = { x: left.x + left.width, width: LABEL_WIDTH };
  const name = [kicker, title].filter(Boolean).join(' · ');
  const [nameLine] = breakLines(type, [name], left.width / FOOT.size);
  for (let page = 0; page < count; page++) {
    const [label] = breakLines(type, [pageLabel(page + 1, count)], right.width / FOOT.size);
    paper.pdf.switchToPage(page);
    paper.artifact(() => {
      if (nameLine) paper.lines([nameLine], left, FOOT_TOP, FOOT);
      if (label) paper.lines([label], right, FOOT_TOP, FOOT, 'end');
    }, 'Pagination');
  }
}
