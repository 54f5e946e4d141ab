import type { Drawing } from '../drawing/drawing.js';

/** A sentence in pieces; every second piece is stressed. */
export type RichText = readonly string[];

/** One figure at the top: "Nu gemiddeld", "5,6", "onderkant middenmoter". */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly line: string;
}

/** A row of figures; `head` is its row header. A group row spans the table's meaning, not its columns. */
export interface TableRow {
  readonly kind: 'group' | 'row' | 'total';
  readonly head: string;
  readonly cells: readonly string[];
  /** A small chart in the row, drawn between head and cells; the cells say the same in figures. */
  readonly bar?: Drawing;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: RichText; readonly aside?: boolean }
  | { readonly kind: 'list'; readonly items: readonly RichText[] }
  | { readonly kind: 'figures'; readonly figures: readonly Figure[] }
  | { readonly kind: 'drawing'; readonly drawing: Drawing }
  | {
      readonly kind: 'table';
      readonly caption: string;
      /** The first is the head of the row headers; with a `bar` in the rows the second is the bar's ruler. */
      readonly columns: readonly string[];
      readonly rows: readonly TableRow[];
      /** The scale above the bars. */
      readonly ruler?: Drawing;
    }
  /** What people wrote, complete: line breaks kept, any script, any length. Never split from its name on paper. */
  | { readonly kind: 'note'; readonly name: string; readonly text: string };

/**
 * A report as a document: what print, PDF and any later format show, in the order in which it is read. A title (level 1)
 * comes first; level 2 headings are its chapters. Plain text everywhere.
 */
export interface ReportDocument {
  /** BCP 47: "nl". */
  readonly lang: string;
  /** "Waar staan wij?" */
  readonly title: string;
  /** Name of the instrument. */
  readonly kicker: string;
  /** Who, which group and when: each may be absent, any may be long. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly blocks: readonly Block[];
  /** "Bladzijde 2 van 6", at the foot of every page. */
  readonly pageLabel: (page: number, of: number) => string;
}
