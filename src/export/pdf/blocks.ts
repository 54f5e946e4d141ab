import type { Ink } from '../drawing/drawing.js';
import type { Block, Figure, RichText } from '../report/report-document.js';
import { CONTENT_WIDTH, MARGIN } from './pdf.js';
import type { Press } from './press.js';
import { BODY, flow, LEADING, piecesOf } from './press.js';
import { tableBlock } from './table.js';

const SMALL = 8.5;
const BULLET = 11;
const CARD_GAP = 8;
const HEADINGS = {
  2: { size: 13, before: 16, after: 5, ink: 'ink' },
  3: { size: 10.5, before: 10, after: 3, ink: 'accent' },
  4: { size: BODY, before: 8, after: 2, ink: 'ink' },
} as const;

/** How high a block is at least before a page may end in it. A heading counts with what comes after it. */
function leastHeight(block: Block | undefined): number {
  switch (block?.kind) {
    case undefined:
      return 0;
    case 'heading':
      return HEADINGS[block.level].size * LEADING + HEADINGS[block.level].before + HEADINGS[block.level].after + 40;
    case 'drawing':
      return drawingScale(block.drawing.width, block.drawing.height) * block.drawing.height;
    case 'figures':
      return 60;
    case 'table':
      return 70;
    default:
      return 3 * BODY * LEADING;
  }
}

const drawingScale = (width: number, height: number): number => Math.min(CONTENT_WIDTH / width, 320 / height);

/** Paints one block. `next` keeps a heading with what it heads. */
export function paint(press: Press, block: Block, next: Block | undefined): void {
  const { canvas, breaker, parent } = press;
  switch (block.kind) {
    case 'heading': {
      const { size, before, after, ink } = HEADINGS[block.level];
      const lines = breaker.lines([{ text: block.text, bold: true }], size, CONTENT_WIDTH);
      canvas.keep(before + lines.length * size * LEADING + after + leastHeight(next));
      if (!canvas.isFresh) canvas.y += before;
      parent.add(`H${block.level}`, {}, () => {
        flow(press, lines, size, ink);
      });
      canvas.y += after;
      return;
    }
    case 'paragraph': {
      const [size, ink]: [number, Ink] = block.aside ? [SMALL, 'muted'] : [BODY, 'ink'];
      const lines = breaker.lines(piecesOf(block.text), size, CONTENT_WIDTH);
      parent.add('P', {}, () => {
        flow(press, lines, size, ink);
      });
      canvas.y += 3;
      return;
    }
    case 'list':
      listBlock(press, block.items);
      return;
    case 'figures':
      figuresBlock(press, block.figures);
      return;
    case 'drawing': {
      const { drawing } = block;
      const scale = drawingScale(drawing.width, drawing.height);
      canvas.keep(scale * drawing.height);
      const [x, y] = [MARGIN.side + (CONTENT_WIDTH - scale * drawing.width) / 2, canvas.y];
      const bbox = [x, y, x + scale * drawing.width, y + scale * drawing.height];
      parent.add('Figure', { alt: `${drawing.title}. ${drawing.description}`, bbox }, () => {
        canvas.drawing(drawing, x, y, scale);
      });
      canvas.y += scale * drawing.height + 6;
      return;
    }
    case 'table':
      tableBlock(press, block);
      return;
    case 'note': {
      const name = breaker.lines([{ text: block.name, bold: true }], SMALL, CONTENT_WIDTH);
      const lines = breaker.lines([{ text: block.text, bold: false }], BODY, CONTENT_WIDTH);
      canvas.keep(name.length * SMALL * LEADING + Math.min(2, lines.length) * BODY * LEADING);
      parent.add('P', {}, () => {
        flow(press, name, SMALL, 'muted');
      });
      parent.add('P', {}, () => {
        flow(press, lines, BODY, 'ink');
      });
      canvas.y += 5;
    }
  }
}

function listBlock(press: Press, items: readonly RichText[]): void {
  const { canvas, breaker, parent } = press;
  const list = parent.open('L');
  for (const item of items) {
    const lines = breaker.lines(piecesOf(item), BODY, CONTENT_WIDTH - BULLET);
    canvas.keep(Math.min(lines.length, 4) * BODY * LEADING);
    const entry = list.open('LI');
    const top = canvas.y;
    const [bullet] = breaker.lines([{ text: '•', bold: false }], BODY, BULLET);
    entry.add('Lbl', {}, () => {
      if (bullet) canvas.line(bullet, MARGIN.side, top, BULLET, BODY, 'muted');
    });
    entry.add('LBody', {}, () => {
      flow(press, lines, BODY, 'ink', BULLET);
    });
    entry.close();
    canvas.y += 2;
  }
  list.close();
}

function figuresBlock(press: Press, figures: readonly Figure[]): void {
  const { canvas, breaker, parent } = press;
  if (figures.length === 0) return;
  const width = (CONTENT_WIDTH - (figures.length - 1) * CARD_GAP) / figures.length;
  const inner = width - 18;
  const cards = figures.map(({ name, value, line }) => ({
    name: breaker.lines([{ text: name, bold: false }], 8, inner),
    value: breaker.lines([{ text: value, bold: true }], 15, inner),
    line: breaker.lines([{ text: line, bold: false }], 8, inner),
  }));
  const heightOf = (card: (typeof cards)[number]): number =>
    (card.name.length + card.line.length) * 8 * LEADING + card.value.length * 15 * 1.2 + 16;
  const height = Math.max(...cards.map(heightOf));
  canvas.keep(height);
  const top = canvas.y;
  const list = parent.open('L');
  cards.forEach((card, i) => {
    const x = MARGIN.side + i * (width + CARD_GAP);
    canvas.artifact(() => {
      canvas.box(x, top, width, height, 'line');
    });
    const entry = list.open('LI');
    const body = entry.open('LBody');
    let y = top + 8;
    const rows = [
      [card.name, 8, 'muted', LEADING],
      [card.value, 15, 'ink', 1.2],
      [card.line, 8, 'muted', LEADING],
    ] as const;
    for (const [lines, size, ink, leading] of rows) {
      body.add('P', {}, () => {
        for (const line of lines) {
          canvas.line(line, x + 9, y, inner, size, ink);
          y += size * leading;
        }
      });
    }
    body.close();
    entry.close();
  });
  list.close();
  canvas.y = top + height + 4;
}
