import type { Pdf } from './pdf.js';

export interface StructureOptions {
  /** What a figure shows, in words. */
  readonly alt?: string;
  /** What a head says when nothing in it is text. */
  readonly actual?: string;
  /** Where a figure stands: left, top, right, bottom, in points from the top left corner of its page. */
  readonly bbox?: readonly number[];
  /** What a head of a table heads. */
  readonly scope?: 'Row' | 'Column';
}

/** A place in the document's tree, in the order in which it is read. Close what you open before its parent goes on. */
export class Structure {
  readonly #pdf: Pdf;
  readonly #element: PDFKit.PDFStructureElement;

  private constructor(pdf: Pdf, element: PDFKit.PDFStructureElement) {
    this.#pdf = pdf;
    this.#element = element;
  }

  static root(pdf: Pdf): Structure {
    const element = pdf.struct('Document');
    pdf.addStructure(element);
    return new Structure(pdf, element);
  }

  /** A leaf: what `paint` paints belongs to it, also when it runs over a page. */
  add(type: string, options: StructureOptions, paint: () => void): void {
    const element = this.#pdf.struct(type, options, paint);
    this.#element.add(element);
    element.end();
  }

  open(type: string, options: StructureOptions = {}): Structure {
    const element = this.#pdf.struct(type, options);
    this.#element.add(element);
    return new Structure(this.#pdf, element);
  }

  close(): void {
    this.#element.end();
  }
}
