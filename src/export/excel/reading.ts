import type { Rating } from '../../domain/rating.js';

/** What a row says: only the cells that hold something. */
export interface ReadAnswer {
  readonly current?: Exclude<Rating, null>;
  readonly ambition?: Exclude<Rating, null>;
  readonly currentNote?: string;
  readonly ambitionNote?: string;
}

/** A row that belongs to no item of the instrument, with its title or else its first words. */
export interface UnknownRow {
  readonly row: number;
  readonly text: string;
}

/** A cell that was not taken over, or not without a remark, and why: "H12: 5,55 heeft te veel cijfers …". */
export interface CellProblem {
  readonly cell: string;
  readonly sentence: string;
}

/** A problem before it has words. */
export interface Remark {
  readonly cell: string;
  readonly say: () => string;
}

/** An item with more than one row. Of each field the first that holds something counts. */
export interface DuplicateRows {
  readonly itemId: string;
  readonly rows: readonly number[];
}

export interface ReadSheet {
  readonly ok: true;
  readonly answers: Readonly<Record<string, ReadAnswer>>;
  readonly unknownRows: readonly UnknownRow[];
  readonly problems: readonly CellProblem[];
  readonly duplicates: readonly DuplicateRows[];
  /** Whether the workbook was made from this very text of the instrument: edition, version and language. */
  readonly sameText: boolean;
}

/** What a workbook says, or the sentence why it can't be read. Never half of it without saying so. */
export type SheetReading = ReadSheet | { readonly ok: false; readonly sentence: string };
