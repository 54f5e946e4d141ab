import type { Known } from './known.js';
import type { Line } from './lines.js';

/** A theme as a line names it. */
export interface ThemeLine {
  readonly line: number;
  readonly title: string;
  readonly meaning: string;
  /** Nothing but its place tells that it is a theme. */
  readonly bare?: boolean;
}

export interface ItemHeading {
  readonly number: string;
  readonly title: string;
}

/** "Visie: waar het over gaat". A web address or a time has no space behind its colon. */
const LABELLED = /^(\p{L}[^:.!?]{0,59}):(?:\s+(.+))?$/u;
/** "2. Beleid", "2 Beleid". */
const NUMBERED = /^\d{1,2}(?:\.\s*|\s+)(\p{L}[^:!?]{0,79})$/u;
/** "2.2 Kosten voor de klant". */
const ITEM = /^(\d{1,2}\.\d{1,2})\.?\s+(\p{L}.{0,199})$/u;

export function itemHeading(text: string): ItemHeading | null {
  const found = ITEM.exec(text);
  return found ? { number: found[1] ?? '', title: found[2] ?? '' } : null;
}

/** The theme that a line names by its form, or by a title that is known. Null for any other text. */
export function themeLine({ line, heading }: Line, text: string, known: Known): ThemeLine | null {
  if (itemHeading(text)) return null;
  const numbered = /^\d{1,2}\.?\s+\p{L}/u.test(text) ? text.replace(/^\d{1,2}\.?\s+/, '') : text;
  const labelled = LABELLED.exec(numbered);
  if (labelled) return { line, title: (labelled[1] ?? '').trim(), meaning: labelled[2] ?? '' };
  const title = NUMBERED.exec(text)?.[1] ?? ((heading ?? known.theme(text)?.exact) ? text : null);
  return title === null ? null : { line, title: title.trim(), meaning: '' };
}
