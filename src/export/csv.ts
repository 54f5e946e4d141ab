import type { Answer, Assessment } from '../domain/assessment.js';
import { answerOf, noteField } from '../domain/assessment.js';
import type { Instrument, PlacedItem } from '../domain/instrument.js';
import { placedItems } from '../domain/instrument.js';
import type { Aspect } from '../domain/rating.js';
import { ASPECTS, isScore } from '../domain/rating.js';
import type { Scale } from '../domain/scale.js';
import { levelOf } from '../domain/scale.js';
import { gap } from '../domain/statistics.js';
import { inLanguage } from '../locale/in-language.js';
import { language } from '../locale/language.js';
import { chart } from '../locale/spoken/chart.js';
import { csv as t } from '../locale/spoken/csv.js';
import { besideCells, besideHeads, besideOf } from './report/csv-beside.js';
import type { EarlierFilling } from './drawing/chart-content.js';
import type { Cell, CsvTableOptions } from './report/csv-table.js';
import { tableToCsv } from './report/csv-table.js';

export interface CsvOptions extends CsvTableOptions {
  /** An earlier filling to compare with: a column with its scores for now, as far as they can be compared. */
  readonly earlier?: EarlierFilling | null;
}

/**
 * The answers as a table for a spreadsheet: a header, and a row for every item of the instrument in its order. CSV as in
 * RFC 4180, with CRLF. Throws a RangeError for a `lang` that is no language tag.
 *
 * Text that a spreadsheet could take for a formula gets an apostrophe in front. So does the rest of a text after a line
 * break, tab, comma or semicolon in it: who pastes the file, or opens it in a program with another separator, gets a new
 * cell there. Numbers are left alone, so that a gap of -2 stays a number. For the exact texts there is JSON.
 *
 * With an earlier filling a column comes after these, and when a text changed since the answer, or an item can't be compared,
 * another one that says so.
 *
 * Numbers of items are text such as 2.2, and some spreadsheets read a date in that: the column with ids is to go by.
 */
export function assessmentToCsv(
  instrument: Instrument,
  assessment: Pick<Assessment, 'answers'> & { readonly details?: Pick<Assessment['details'], 'edition'> },
  { lang = language(), earlier = null, ...options }: CsvOptions = {},
): string {
  const items = placedItems(instrument);
  const { answers, details = { edition: instrument.edition.version } } = assessment;
  const rows = inLanguage(lang, () => {
    const beside = besideOf(instrument, { answers, details }, earlier);
    return [
      [...headRow(), ...besideHeads(beside)],
      ...items.map((placed) => [
        ...rowOf(instrument.scale, placed, answerOf(answers, placed.item.id)),
        ...besideCells(beside, placed.item.id),
      ]),
    ];
  });
  return tableToCsv(rows, { ...options, lang });
}

const headRow = (): readonly Cell[] => [
  t.number,
  t.id,
  t.theme,
  t.title,
  ...ASPECTS.flatMap((aspect) => [t.rating[aspect], t.level[aspect]]),
  t.gap,
  ...ASPECTS.map((aspect) => t.note[aspect]),
];

const rowOf = (scale: Scale, { item, theme, number }: PlacedItem, answer: Answer): readonly Cell[] => [
  number,
  item.id,
  theme.title,
  item.title,
  ...ASPECTS.flatMap((aspect) => ratingCells(scale, answer, aspect)),
  gap(answer.current, answer.ambition),
  ...ASPECTS.map((aspect) => answer[noteField(aspect)]),
];

/** A rating and its level: a score as a number, the other answers in words, nothing when nothing was filled in. */
function ratingCells(scale: Scale, answer: Answer, aspect: Aspect): readonly Cell[] {
  const rating = answer[aspect];
  if (rating === null) return [null, null];
  return isScore(rating) ? [rating, levelOf(scale, rating).label] : [chart.words[rating], null];
}
