import type { Block } from '../../report/report-document.js';
import type { Strip } from '../flow.js';
import { stacked } from '../flow.js';
import type { Column } from '../open-pdf.js';
import { FULL } from '../open-pdf.js';
import type { Style } from '../paper.js';
import { linesOnPage } from '../paper.js';
import type { Tag } from '../tag.js';
import type { Line } from '../text/lines.js';
import type { Desk } from './desk.js';
import { lineStrips, linesIn, spaced } from './text.js';

export type Note = Extract<Block, { kind: 'note' }>;

const NAME: Style = { size: 8.5, leading: 12, ink: 'ink', bold: true };
const TEXT: Style = { size: 9, leading: 12.25, ink: 'ink' };
const ABOVE = 8;
const GUTTER = 20;
const HALF = (FULL.width - GUTTER) / 2;
const LEFT: Column = { x: FULL.x, width: HALF };
const RIGHT: Column = { x: FULL.x + HALF + GUTTER, width: HALF };
const ALONE: Column = { x: FULL.x, width: 430 };
/** Longer notes are not put beside each other: a row of two is not split, and would leave much of a page empty. */
const LONGEST_BESIDE = linesOnPage(TEXT) / 3;
/** So many characters never fit in a third of half a page: no need to lay them out to know. */
const MOST_CHARACTERS = 2000;

/** What two names begin with alike: "1.1 Schuldvraag, " of "1.1 Schuldvraag, nu 6" and "1.1 Schuldvraag, ambitie 8". */
function sameStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}

/** Whether two notes are on the same subject, and short enough to stand beside each other. */
export const belongTogether = (one: Note, other: Note): boolean =>
  sameStart(one.name, other.name).includes(', ') && Math.max(one.text.length, other.text.length) < MOST_CHARACTERS;

interface LaidNote {
  readonly name: readonly Line[];
  readonly text: readonly Line[];
}

const layOut = (desk: Desk, { name, text }: Note, column: Column): LaidNote => ({
  name: linesIn(desk, [name], column, NAME),
  text: linesIn(desk, [text], column, TEXT),
});

/** A name with its text. The name stays with the first lines; the text may run over pages. */
function strips(desk: Desk, { name, text }: LaidNote, column: Column): readonly Strip[] {
  const tag = (): Tag => desk.parent.add('P');
  const names = lineStrips(desk, tag(), name, column, NAME).map((strip) => ({ ...strip, keep: true }));
  return [...names, ...lineStrips(desk, tag(), text, column, TEXT)];
}

export const noteStrips = (desk: Desk, note: Note): readonly Strip[] =>
  spaced(strips(desk, layOut(desk, note, ALONE), ALONE), ABOVE);

/** Two notes on one subject beside each other; under each other when they are long. */
export function notePairStrips(desk: Desk, one: Note, other: Note): readonly Strip[] {
  const [left, right] = [layOut(desk, one, LEFT), layOut(desk, other, RIGHT)];
  if (Math.max(left.text.length, right.text.length) > LONGEST_BESIDE) {
    return [...noteStrips(desk, one), ...noteStrips(desk, other)];
  }
  const [first, second] = [stacked(strips(desk, left, LEFT)), stacked(strips(desk, right, RIGHT))];
  return [
    {
      above: ABOVE,
      height: Math.max(first.height, second.height),
      draw: (top) => {
        first.draw(top);
        second.draw(top);
      },
    },
  ];
}
