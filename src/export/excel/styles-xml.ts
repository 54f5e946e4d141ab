import { toneOf } from '../../chart/tone.js';
import { PAPER_INKS } from '../drawing/drawing.js';
import { attribute } from './cell-text.js';
import type { Column } from './columns.js';

/** How a cell looks. The place in a list of these is the number that a cell carries. */
export interface CellStyle {
  readonly size: number;
  readonly bold?: boolean;
  /** Colours as #rrggbb. */
  readonly ink: string;
  readonly fill?: string;
  /** The frame: a hair line all around in this colour; none without. */
  readonly frame?: string;
  /** A heavier line below, for a head. */
  readonly foot?: string;
  readonly centred?: boolean;
  /** On one line that gets smaller until it fits, where other cells wrap. */
  readonly shrinks?: boolean;
  readonly middle?: boolean;
  /** Always text, whatever is typed: "1-2" is no date there, and "=1" no formula. */
  readonly text?: boolean;
  /** Stays open for typing when somebody protects the sheet. */
  readonly open?: boolean;
}

/** Lines that reach 3:1 on the tones of `PAPER_INKS`; `styles/tones.ts` has the same for the screen. */
const EDGES = ['#a5713a', '#7d7a55', '#57828c', '#347882', '#126e78'];
const INK = PAPER_INKS.ink;
const WHITE = PAPER_INKS.paper;
const HAIR = '#c3c9d4';
/** Size of the text in the sheet to fill in, in points. */
export const BODY_SIZE = 10;

/** Of the text in the guide. */
export const GUIDE_SIZE = 11;

const TONES = [
  PAPER_INKS['tone-1'],
  PAPER_INKS['tone-2'],
  PAPER_INKS['tone-3'],
  PAPER_INKS['tone-4'],
  PAPER_INKS['tone-5'],
] as const;

const inkOf = (field: string): string => (field.startsWith('ambition') ? PAPER_INKS.ambition : INK);

/** The look of a column's head. */
export function headStyle(column: Column, levelCount: number): CellStyle {
  const look = { size: BODY_SIZE, bold: true, middle: true, frame: HAIR } as const;
  if (column.kind === 'answer') {
    const fill = inkOf(column.field);
    return { ...look, ink: WHITE, fill, foot: fill, centred: !column.field.endsWith('Note') };
  }
  if (column.kind !== 'level') return { ...look, ink: INK, fill: '#e6e9ef', foot: INK };
  const tone = toneOf(column.index, levelCount) - 1;
  return { ...look, ink: INK, fill: TONES[tone] ?? WHITE, foot: EDGES[tone] ?? INK };
}

/** The look of the cells under it. */
export function bodyStyle(column: Column, levelCount: number): CellStyle {
  if (column.kind === 'answer') {
    const look = { ink: inkOf(column.field), fill: WHITE, frame: PAPER_INKS.line, open: true } as const;
    return column.field.endsWith('Note')
      ? { ...look, ink: INK, size: BODY_SIZE, text: true }
      : { ...look, size: 16, bold: true, centred: true, middle: true, shrinks: true };
  }
  const look = { size: BODY_SIZE, ink: INK, frame: HAIR, text: true } as const;
  if (column.kind === 'level') return { ...look, fill: TONES[toneOf(column.index, levelCount) - 1] ?? WHITE };
  if (column.kind === 'title') return { ...look, bold: true };
  return { ...look, ink: PAPER_INKS.muted };
}

/** Of the sheet with the explanation. */
export const GUIDE_STYLES = {
  title: { size: 16, bold: true, ink: INK, text: true },
  step: { size: GUIDE_SIZE, bold: true, ink: PAPER_INKS.accent, text: true, centred: true },
  line: { size: GUIDE_SIZE, ink: INK, text: true },
} as const satisfies Record<string, CellStyle>;

const argb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;

const fontXml = ({ size, bold, ink }: CellStyle): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><color rgb="${argb(ink)}"/><name val="Arial"/><family val="2"/></font>`;

const fillXml = ({ fill }: CellStyle): string =>
  fill
    ? `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`
    : '<fill><patternFill patternType="none"/></fill>';

const side = (name: string, colour: string | undefined, style: string): string =>
  colour ? `<${name} style="${style}"><color rgb="${argb(colour)}"/></${name}>` : `<${name}/>`;

const borderXml = ({ frame, foot }: CellStyle): string =>
  `<border>${['left', 'right', 'top'].map((name) => side(name, frame, 'thin')).join('')}` +
  `${foot ? side('bottom', foot, 'thick') : side('bottom', frame, 'thin')}<diagonal/></border>`;

function formatXml(style: CellStyle, index: number): string {
  const alignment =
    `<alignment${style.centred ? ' horizontal="center"' : ' horizontal="left" indent="1"'}` +
    `${attribute('vertical', style.middle ? 'center' : 'top')} ${style.shrinks ? 'shrinkToFit' : 'wrapText'}="1"/>`;
  const lock = `<protection locked="${style.open ? 0 : 1}"/>`;
  // The first font, the first two fills and the first border are the defaults that every workbook has.
  return (
    `<xf numFmtId="${style.text ? 49 : 0}" fontId="${index + 1}" fillId="${index + 2}" borderId="${index + 1}" xfId="0"` +
    ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"' +
    ` applyAlignment="1" applyProtection="1">${alignment}${lock}</xf>`
  );
}

const group = (name: string, parts: readonly string[]): string =>
  `<${name} count="${parts.length}">${parts.join('')}</${name}>`;

/** Columns are measured in its digits. */
const DEFAULT: CellStyle = { size: 10, ink: '#000000' };

/** `xl/styles.xml`: cell style 0 is plain, the given ones follow from 1. */
export function stylesXml(styles: readonly CellStyle[]): string {
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return (
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    group('fonts', [DEFAULT, ...styles].map(fontXml)) +
    group('fills', [
      fillXml({ ...DEFAULT }),
      '<fill><patternFill patternType="gray125"/></fill>',
      ...styles.map(fillXml),
    ]) +
    group('borders', [DEFAULT, ...styles].map(borderXml)) +
    group('cellStyleXfs', [`${plain}/>`]) +
    group('cellXfs', [`${plain} xfId="0"/>`, ...styles.map(formatXml)]) +
    group('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
    '<dxfs count="0"/></styleSheet>'
  );
}
