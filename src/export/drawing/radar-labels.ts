import type { RadarFrame, RadarLabel } from '../../chart/radar.js';
import { RADIUS, radarLabels } from '../../chart/radar.js';
import type { By, ChartContent } from './chart-content.js';
import type { TextShape } from './drawing.js';
import { baseline, TEXT_SIZE, text } from './shapes.js';
import { fitText, textWidth } from './text-width.js';

/** How axes are labelled: with number and short title, or with numbers only where a list stands beside the radar. */
export type AxisLabels = 'titles' | 'numbers';

const NAME = { bold: true, ink: 'accent' } as const;
/** Room for the name of a theme. */
const LONGEST = 190;
const LINE_HEIGHT = 15;
/** How near to straight below counts as there, in radians. */
const BELOW = 1e-6;
/** From the outer ring to a number, past the arcs. */
const NUMBER_OFFSET = 16;
/** How much further outside a theme's name stands when there are numbers before it. */
const NAME_OFFSET = 16;

/** The words around a radar whose middle is 0, 0. */
export function labelShapes(data: ChartContent, frame: RadarFrame, by: By, labels: AxisLabels): readonly TextShape[] {
  const { items, groups } = data;
  if (by === 'theme') return themeNames(data, radarLabels(frame.axes));
  if (labels === 'titles') return titles(data, frame);
  const numbers = frame.axes.map((angle, i) => {
    const number = items[i]?.number ?? '';
    const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
    const radius = RADIUS + NUMBER_OFFSET + (Math.abs(sine) * textWidth(number, TEXT_SIZE)) / 4;
    return text(radius * sine, -radius * cosine + baseline(TEXT_SIZE), number, { anchor: 'middle' });
  });
  const outside = radarLabels(frame.themes).map((label) => ({
    ...label,
    x: label.x + Math.sign(label.x) * (label.anchor === 'middle' ? 0 : NAME_OFFSET),
    // Under the numbers there, when a name stands in the middle.
    y: label.anchor === 'middle' ? label.y + LINE_HEIGHT / 2 : label.y,
  }));
  return groups.length > 1 ? [...numbers, ...themeNames(data, outside)] : numbers;
}

const themeNames = ({ groups }: ChartContent, labels: readonly RadarLabel[]): readonly TextShape[] =>
  labels.map((label, i) => lineAt(label, nameAt(groups, i), true));

const nameAt = (groups: ChartContent['groups'], i: number): string => {
  const group = groups[i];
  return group ? fitText(`${group.number} ${group.theme.title}`, TEXT_SIZE, LONGEST, true) : '';
};

const lineAt = ({ x, y, anchor }: RadarLabel, words: string, name: boolean): TextShape =>
  text(x, y + baseline(TEXT_SIZE), words, { anchor, ...(name ? NAME : {}) });

interface Line {
  readonly angle: number;
  readonly words: string;
  readonly name: boolean;
  /** A theme's name in the same place, with the words under it. */
  readonly under?: string;
}

/**
 * Number and short title of every axis, and above the first of them at each side the theme's name: so each side reads
 * as a list from top to bottom. Names are labels of the same axes, so that all are pushed apart together.
 */
function titles({ groups }: ChartContent, frame: RadarFrame): readonly TextShape[] {
  let axis = 0;
  const lines = groups.flatMap(({ items }, i): readonly Line[] => {
    const own = items.map(({ item, number }): Line => ({
      angle: frame.axes[axis++] ?? 0,
      words: `${number} ${item.short}`.trim(),
      name: false,
    }));
    if (groups.length === 1) return own;
    const heading = (angle: number): Line => ({ angle, words: nameAt(groups, i), name: true });
    const right = own.filter(({ angle }) => angle < Math.PI - BELOW);
    const left = own.filter(({ angle }) => angle > Math.PI + BELOW);
    const below = own.filter((line) => !right.includes(line) && !left.includes(line));
    const [first, last] = [right[0], left.at(-1)];
    return [
      ...(first ? [heading(first.angle)] : []),
      ...right,
      // Straight below, at no side: named there only when the theme is named nowhere else.
      ...(first || last ? below : below.map((line) => ({ ...line, under: nameAt(groups, i) }))),
      ...left,
      ...(last ? [heading(last.angle)] : []),
    ];
  });
  return radarLabels(lines.map(({ angle }) => angle)).flatMap((label, i) => {
    const { words = '', name = false, under } = lines[i] ?? {};
    if (under === undefined) return [lineAt(label, words, name)];
    // The lowest of all labels: there is room for a second line.
    return [lineAt(label, under, true), lineAt({ ...label, y: label.y + LINE_HEIGHT }, words, name)];
  });
}
