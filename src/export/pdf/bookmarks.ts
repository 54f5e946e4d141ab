import type { Pdf } from './open-pdf.js';
import { cleanText } from './text/clean.js';

interface Mark {
  readonly level: number;
  readonly outline: PDFKit.PDFOutline;
}

/** The headings beside the pages, in a reader that shows them. */
export class Bookmarks {
  readonly #pdf: Pdf;
  /** The latest one of each level that can still get others under it. */
  #open: readonly Mark[] = [];

  constructor(pdf: Pdf) {
    this.#pdf = pdf;
  }

  /** A bookmark to the page of this moment, under the last one of a higher level. */
  add(level: number, text: string): void {
    this.#open = this.#open.filter((mark) => mark.level < level);
    const parent = this.#open.at(-1)?.outline ?? this.#pdf.outline;
    const outline = parent.addItem(cleanText(text).replace(/\n/g, ' '));
    this.#open = [...this.#open, { level, outline }];
  }
}
