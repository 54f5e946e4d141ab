import type { Drawing } from '../../drawing/drawing.js';
import type { Strip } from '../flow.js';
import { stacked } from '../flow.js';
import type { Column } from '../open-pdf.js';
import { PAGE } from '../open-pdf.js';
import type { Desk } from './desk.js';

/** Points to a unit at full size: a CSS pixel. */
const FULL_SIZE = 0.75;
/** Share of the page's width that a drawing takes, and the scale in which its words (13 units) are still 6.5 points. */
const SHARE = 0.6;
const LEAST_SCALE = 6.5 / 13;
const HIGHEST = PAGE.bottom - PAGE.top - 80;
/** Between a drawing and what stands beside it, and the least width of that. */
const GUTTER = 14;
const LEAST_BESIDE = 115;

export function drawingScale({ width, height }: Drawing, column: Column): number {
  const wanted = Math.max(LEAST_SCALE, (SHARE * column.width) / width);
  return Math.min(wanted, FULL_SIZE, column.width / width, HIGHEST / height);
}

export function drawingStrip(desk: Desk, drawing: Drawing, column: Column): Strip {
  const scale = drawingScale(drawing, column);
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  return figureStrip(desk, drawing, column.x + (column.width - width) / 2, scale, height);
}

function figureStrip({ paper, parent }: Desk, drawing: Drawing, x: number, scale: number, height: number): Strip {
  const alt = [drawing.title, drawing.description].filter(Boolean).join('. ');
  const figure = parent.add('Figure', { alt });
  return {
    above: 4,
    height: height + 4,
    draw: (top) => {
      figure.place([x, PAGE.height - top - height, x + drawing.width * scale, PAGE.height - top]);
      figure.mark(() => {
        paper.drawing(drawing, x, top, scale);
      });
    },
  };
}

/** Where something could stand beside a drawing; null when there is too little room. */
export function besideDrawing(drawing: Drawing, column: Column): Column | null {
  const width = drawing.width * drawingScale(drawing, column) + GUTTER;
  return column.width - width < LEAST_BESIDE ? null : { x: column.x + width, width: column.width - width };
}

/** A drawing at the left, and strips beside it, in the middle of its height. */
export function spreadStrip(desk: Desk, drawing: Drawing, column: Column, beside: () => readonly Strip[]): Strip {
  const scale = drawingScale(drawing, column);
  const figure = figureStrip(desk, drawing, column.x, scale, drawing.height * scale);
  const other = stacked(beside());
  const height = Math.max(figure.height, other.height);
  return {
    above: 4,
    height,
    draw: (top) => {
      figure.draw(top);
      other.draw(top + (height - other.height) / 2);
    },
  };
}
