import { NOTE_LIMIT } from '../../domain/assessment.js';
import type { ParsedScore, Rating, RatingWord } from '../../domain/rating.js';
import { parseScore, toScore } from '../../domain/rating.js';
import type { Scale } from '../../domain/scale.js';
import { workbookReading } from '../../locale/spoken/excel.js';
import type { Cell } from './cells.js';

/** What a cell says, or the sentence why it says nothing that can be taken over. Null and empty: it holds nothing. */
export type ReadCell<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };

const { cell: sentences, synonyms, truth } = workbookReading;

const WORDS: readonly RatingWord[] = ['unknown', 'not-applicable'];

const wrong = (sentence: string) => ({ ok: false, sentence }) as const;

/** A number in Dutch, with all its digits and no marks between thousands: it is what somebody typed. */
const numberText = (value: number): string => String(value).replace('.', ',');

/** The text of a cell as a person sees it, whatever its kind. Empty for one that shows nothing. */
export function shownText(cell: Cell): string {
  if (cell.kind === 'text' || cell.kind === 'date') return cell.text;
  if (cell.kind === 'number') return numberText(cell.value);
  return cell.kind === 'truth' ? truth[`${cell.value}`] : '';
}

const brokenFormula = ({ kind }: Cell): string | null => {
  if (kind === 'error') return sentences.formulaError;
  return kind === 'pending' ? sentences.formulaEmpty : null;
};

const wordOf = (text: string): RatingWord | undefined => {
  const said = text.trim().toLowerCase().replace(/\s+/g, ' ');
  return WORDS.find((word) => synonyms[word].includes(said));
};

function scoreSentence(parsed: ParsedScore & { ok: false }, shown: string, { min, max }: Scale): string {
  if (parsed.problem === 'out-of-range') return sentences['out-of-range'](shown, min, max);
  return parsed.problem === 'too-precise' ? sentences['too-precise'](shown) : sentences['not-a-number'](shown);
}

/** A score or word from a cell with a number, or with a text such as "5,5", "5.5" or "weet ik niet". */
export function readRating(cell: Cell, scale: Scale): ReadCell<Rating> {
  const broken = brokenFormula(cell);
  if (broken !== null) return wrong(broken);
  if (cell.kind === 'date') return wrong(sentences.date);
  const shown = shownText(cell).trim();
  if (shown === '') return { ok: true, value: null };
  const word = wordOf(shown);
  if (word) return { ok: true, value: word };
  const parsed = cell.kind === 'number' ? toScore(scale, cell.value) : parseScore(scale, shown);
  return parsed.ok ? { ok: true, value: parsed.score } : wrong(scoreSentence(parsed, shown, scale));
}

/** A note exactly as it was written, spaces and all. */
export function readNote(cell: Cell): ReadCell<string> {
  const broken = brokenFormula(cell);
  if (broken !== null) return wrong(broken);
  const text = shownText(cell);
  return text.length <= NOTE_LIMIT ? { ok: true, value: text } : wrong(sentences.tooLong(text.length, NOTE_LIMIT));
}
