import type { Instrument } from '../../src/domain/instrument.js';
import { selectItems } from '../../src/domain/instrument.js';
import type { Aspect } from '../../src/domain/rating.js';
import { groupByTheme } from '../../src/domain/statistics.js';
import type { ChartContent } from '../../src/export/drawing/chart-content.js';
import type { Drawing, PathShape, Shape, TextShape } from '../../src/export/drawing/drawing.js';

interface Choice extends Partial<Pick<ChartContent, 'answers' | 'earlier'>> {
  readonly ids?: readonly string[];
  readonly aspects?: readonly Aspect[];
}

/** What a drawing is made from, as an element makes it. */
export function contentOf(
  instrument: Instrument,
  { ids, answers = {}, aspects = ['current', 'ambition'], earlier = null }: Choice = {},
): ChartContent {
  const { items } = selectItems(instrument, ids ?? null);
  const { title, scale } = instrument;
  return { title, scale, items, groups: groupByTheme(items), answers, aspects, earlier };
}

const isText = (shape: Shape): shape is TextShape => shape.kind === 'text';

export const textsOf = ({ shapes }: Drawing): readonly TextShape[] => shapes.filter(isText);

export const wordsOf = (drawing: Drawing): readonly string[] => textsOf(drawing).map(({ text }) => text);

export const pathsOf = ({ shapes }: Drawing): readonly PathShape[] =>
  shapes.filter((shape): shape is PathShape => !isText(shape));

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const pen = document.createElement('canvas').getContext('2d')!;

/** Where a text really lies, in the font of this machine. */
export function boxOf({ x, y, text, anchor, size, bold }: TextShape): Box {
  pen.font = `${bold ? 'bold ' : ''}${size}px sans-serif`;
  const { width } = pen.measureText(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.72, bottom: y };
}

/** Pairs of texts that cover each other. */
export function collisions(drawing: Drawing): readonly string[] {
  const boxes = textsOf(drawing)
    .filter(({ text }) => text.trim())
    .map((shape) => ({ ...boxOf(shape), text: shape.text }));
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} × ${b.text}`),
  );
}

/** Texts that stick out of the drawing. */
export const cutOff = (drawing: Drawing): readonly string[] =>
  textsOf(drawing)
    .filter((shape) => {
      const { left, right, top, bottom } = boxOf(shape);
      return left < -0.5 || top < 0 || right > drawing.width + 0.5 || bottom > drawing.height;
    })
    .map(({ text }) => text);

/** Numbers of the drawing that are none: NaN, Infinity and undefined become text somewhere. */
export const brokenNumbers = (drawing: Drawing): readonly string[] =>
  drawing.shapes.flatMap((shape) => {
    const numbers = isText(shape) ? [shape.x, shape.y, shape.size] : [shape.width, ...shape.dash];
    const broken = numbers.some((number) => !Number.isFinite(number)) || (!isText(shape) && !isPathData(shape.d));
    return broken ? [JSON.stringify(shape)] : [];
  });

/** Commands and plain numbers, and not nothing: a path without commands is no shape. */
const isPathData = (d: string): boolean => /^M(?:[-\d., ]|[MLAalhvz])+$/.test(d);

interface Mark {
  readonly x: number;
  readonly y: number;
}

/** The middles of the marks of a series outside the legend, which comes first. */
export function marksOf(drawing: Drawing, ink: 'current' | 'ambition' | 'earlier'): readonly Mark[] {
  const fill = ink === 'ambition' ? 'paper' : ink;
  return pathsOf(drawing)
    .filter((shape) => shape.stroke === ink && shape.fill === fill)
    .slice(1)
    .flatMap(({ d }) => [...d.matchAll(/M(-?[\d.]+),(-?[\d.]+)(?:a([\d.]+)|l([\d.]+)|h([\d.]+))/g)])
    .map(([, x, y, circle, diamond, square]) => {
      if (square) return { x: Number(x) + Number(square) / 2, y: Number(y) + Number(square) / 2 };
      return { x: Number(x) + Number(circle ?? diamond), y: Number(y) };
    });
}
