import { NOTE_LIMIT } from '../../domain/assessment.js';
import type { ParsedScore, Rating, RatingWord } from '../../domain/rating.js';
import { parseScore, toScore } from '../../domain/rating.js';
import type { Scale } from '../../domain/scale.js';
import { inEveryLanguage } from '../../locale/every-language.js';
import { workbookReading as nl } from '../../locale/nl/excel.js';
import { workbookReading } from '../../locale/spoken/excel.js';
import type { Cell } from './cells.js';

/** What a cell says, or how to say why that can't be taken over. Null and empty: it holds nothing. */
export type ReadCell<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly say: () => string };

const WORDS: readonly RatingWord[] = ['unknown', 'not-applicable'];

type Sentences = typeof workbookReading.cell;

const wrong = (sentence: (sentences: Sentences) => string) =>
  ({ ok: false, say: () => sentence(workbookReading.cell) }) as const;

/** A number with all its digits and no marks between thousands: it is what somebody typed. */
const numberText = (value: number): string => String(value).replace('.', workbookReading.decimalSign);

/** The text of a cell as a person sees it, whatever its kind. Empty for one that shows nothing. */
export function shownText(cell: Cell): string {
  if (cell.kind === 'text' || cell.kind === 'date') return cell.text;
  if (cell.kind === 'number') return numberText(cell.value);
  return cell.kind === 'truth' ? workbookReading.truth[`${cell.value}`] : '';
}

const isBroken = ({ kind }: Cell): boolean => kind === 'error' || kind === 'pending';

const brokenFormula = ({ kind }: Cell) =>
  wrong(({ formulaError, formulaEmpty }) => (kind === 'error' ? formulaError : formulaEmpty));

const wordOf = (text: string): RatingWord | undefined => {
  const said = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const known = inEveryLanguage('workbookReading', nl);
  return WORDS.find((word) => known.some(({ synonyms }) => synonyms[word].includes(said)));
};

function scoreSentence(
  sentences: Sentences,
  parsed: ParsedScore & { ok: false },
  shown: string,
  { min, max }: Scale,
): string {
  if (parsed.problem === 'out-of-range') return sentences['out-of-range'](shown, min, max);
  return parsed.problem === 'too-precise' ? sentences['too-precise'](shown) : sentences['not-a-number'](shown);
}

/** A score or word from a cell with a number, or with a text such as "5,5", "5.5" or "weet ik niet" in any language. */
export function readRating(cell: Cell, scale: Scale): ReadCell<Rating> {
  if (isBroken(cell)) return brokenFormula(cell);
  if (cell.kind === 'date') return wrong(({ date }) => date);
  const shown = shownText(cell).trim();
  if (shown === '') return { ok: true, value: null };
  const word = wordOf(shown);
  if (word) return { ok: true, value: word };
  const parsed = cell.kind === 'number' ? toScore(scale, cell.value) : parseScore(scale, shown);
  return parsed.ok
    ? { ok: true, value: parsed.score }
    : wrong((sentences) => scoreSentence(sentences, parsed, shown, scale));
}

/** A note exactly as it was written, spaces and all. */
export function readNote(cell: Cell): ReadCell<string> {
  if (isBroken(cell)) return brokenFormula(cell);
  const text = shownText(cell);
  return text.length <= NOTE_LIMIT
    ? { ok: true, value: text }
    : wrong(({ tooLong }) => tooLong(text.length, NOTE_LIMIT));
}
