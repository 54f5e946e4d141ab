/** What a shape is for; each way out (SVG, PNG, PDF, paper) gives it a colour of its own. Tones 1 to 5: `toneOf`. */
export type Ink =
  | 'ink'
  | 'muted'
  | 'line'
  | 'paper'
  | 'accent'
  | 'current'
  | 'ambition'
  | 'earlier'
  | 'tone-1'
  | 'tone-2'
  | 'tone-3'
  | 'tone-4'
  | 'tone-5';

/** A path with the commands of SVG. */
export interface PathShape {
  readonly kind: 'path';
  readonly d: string;
  readonly fill: Ink | null;
  readonly stroke: Ink | null;
  /** Of the stroke, in units of the drawing. */
  readonly width: number;
  /** Lengths of dashes and gaps; empty for a solid line. */
  readonly dash: readonly number[];
}

/** One line of text; `y` is its baseline. */
export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Font size in units of the drawing. */
  readonly size: number;
  readonly bold: boolean;
  readonly ink: Ink;
}

export type Shape = PathShape | TextShape;

/** A chart as vectors, for any way out. The top left corner is 0, 0; one unit is a CSS pixel at full size. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What there is to see: the chart's title on screen. */
  readonly title: string;
  /** The figures in words, for who can't see it. */
  readonly description: string;
  /** In the order in which they are painted. */
  readonly shapes: readonly Shape[];
}

/** The colours on paper: those of the light screen. Lines reach 3:1 on white and text 4.5:1. */
export const PAPER_INKS: Readonly<Record<Ink, string>> = {
  ink: '#16213a',
  muted: '#4a5568',
  line: '#6b7690',
  paper: '#ffffff',
  accent: '#126e78',
  current: '#16213a',
  ambition: '#b0336a',
  earlier: '#6b7690',
  'tone-1': '#f4e9dd',
  'tone-2': '#ece9e2',
  'tone-3': '#dfe9ea',
  'tone-4': '#d1e4e2',
  'tone-5': '#c3deda',
};
