/** A line of what was published, with its cells. A line of running text is one cell. */
export interface Line {
  /** Where it stands: the line of a text, the row of a sheet. Counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether the page marked it as a heading. */
  readonly heading?: boolean;
}

/** White space as people read it: one space, none around. Soft hyphens and marks without width belong to the layout. */
export const fold = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The cells that say something, with their columns. */
export const filledCells = ({ cells }: Line): readonly { readonly column: number; readonly text: string }[] =>
  cells.flatMap((text, column) => (text === '' ? [] : [{ column, text }]));

/** The only text of a line; null when it has none, or several. */
export function onlyText(line: Line): string | null {
  const [first, second] = filledCells(line);
  return first && !second ? first.text : null;
}
