import type { Pdf } from './open-pdf.js';

export interface TagOptions {
  /** What a figure shows, in words. */
  readonly alt?: string;
  readonly title?: string;
  /** What a head of a table heads. */
  readonly scope?: 'Row' | 'Column';
  /** The text that its content stands for. */
  readonly actual?: string;
}

/** What pdfkit's types leave out. It takes a box only when an element is made, and then we don't know it yet. */
interface Placed {
  readonly dictionary: { readonly data: Record<string, unknown> };
}

/** What of a document is being marked at this moment; null between its parts. */
interface Marking {
  tag: Tag | null;
}

/** An element in the tree that screen readers follow. Children are read in the order in which they are added. */
export class Tag {
  readonly #pdf: Pdf;
  readonly #marking: Marking;
  readonly #type: string;
  readonly #options: TagOptions;
  readonly #element: PDFKit.PDFStructureElement;
  #content: PDFKit.PDFStructureContent | null = null;

  private constructor(pdf: Pdf, marking: Marking, type: string, options: TagOptions) {
    this.#pdf = pdf;
    this.#marking = marking;
    this.#type = type;
    this.#options = options;
    this.#element = pdf.struct(type, options);
  }

  static root(pdf: Pdf): Tag {
    const tag = new Tag(pdf, { tag: null }, 'Document', {});
    pdf.addStructure(tag.#element);
    return tag;
  }

  add(type: string, options: TagOptions = {}): Tag {
    const tag = new Tag(this.#pdf, this.#marking, type, options);
    this.#element.add(tag.#element);
    return tag;
  }

  /** Says where a figure stands on its page: left, bottom, right, top, in points from the bottom left corner. */
  place(box: readonly [left: number, bottom: number, right: number, top: number]): void {
    (this.#element as unknown as Placed).dictionary.data['A'] = { O: 'Layout', Placement: 'Block', BBox: box };
  }

  /** What `draw` draws on the page of this moment belongs here, after what was marked before. */
  mark(draw: () => void): void {
    const outer = this.#marking.tag;
    this.#begin();
    draw();
    this.#end();
    this.#marking.tag = outer;
  }

  /**
   * What `draw` draws stands for a text: inside whatever is being marked. As an element of its own, because readers of
   * marks inside marks lose what follows (poppler).
   */
  standIn(actual: string, draw: () => void): void {
    const outer = this.#marking.tag;
    if (!outer) {
      draw();
      return;
    }
    outer.#end();
    outer.add('Span', { actual }).mark(draw);
    outer.#begin();
  }

  #begin(): void {
    const { actual } = this.#options;
    this.#content = this.#pdf.markStructureContent(this.#type, actual === undefined ? {} : { actual });
    this.#marking.tag = this;
  }

  #end(): void {
    this.#pdf.endMarkedContent();
    if (this.#content) this.#element.add(this.#content);
    this.#content = null;
  }
}
