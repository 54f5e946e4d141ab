import type { Paper } from './paper.js';
import { PAGE } from './open-pdf.js';

/** Something that is not split: a line, a row of a table, a figure. Heights are in points. */
export interface Strip {
  readonly height: number;
  /** Space before it, unless a page begins with it. */
  readonly above?: number;
  /** Whether what follows must begin on the same page. */
  readonly keep?: boolean;
  /** Drawn above it when a page begins with it, for the eye only: the heads of a table. */
  readonly head?: Pick<Strip, 'height' | 'draw'>;
  readonly draw: (top: number) => void;
}

const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, { height, above = 0 }, i) => sum + height + (i > 0 ? above : 0), 0);

/** Several strips as one, none split. */
export function stacked(strips: readonly Strip[]): Pick<Strip, 'height' | 'draw'> {
  return {
    height: heightOf(strips),
    draw: (top) => {
      let y = top;
      strips.forEach(({ height, above = 0, draw }, i) => {
        y += i > 0 ? above : 0;
        draw(y);
        y += height;
      });
    },
  };
}

/** Puts strips under each other, on as many pages as it takes. */
export class Flow {
  readonly #paper: Paper;
  readonly #pause: () => Promise<void>;
  #y: number = PAGE.top;
  /** What waits for the strip that it must stay with. */
  #kept: Strip[] = [];

  constructor(paper: Paper, pause: () => Promise<void>) {
    this.#paper = paper;
    this.#pause = pause;
    paper.pdf.addPage();
  }

  async add(strips: readonly Strip[]): Promise<void> {
    for (const strip of strips) {
      this.#kept.push(strip);
      if (!strip.keep) await this.end();
    }
  }

  /** Places what still waits. */
  async end(): Promise<void> {
    const group = this.#kept;
    this.#kept = [];
    const needed = (group[0]?.above ?? 0) + heightOf(group);
    // A group that fits on no page is split where a page ends.
    if (needed <= PAGE.bottom - PAGE.top) this.#makeRoom(needed, group[0]);
    for (const strip of group) {
      this.#makeRoom((strip.above ?? 0) + strip.height, strip);
      if (this.#y > PAGE.top) this.#y += strip.above ?? 0;
      strip.draw(this.#y);
      this.#y += strip.height;
      await this.#pause();
    }
  }

  #makeRoom(height: number, first: Strip | undefined): void {
    if (this.#y === PAGE.top || this.#y + height <= PAGE.bottom) return;
    this.#paper.pdf.addPage();
    this.#y = PAGE.top;
    const head = first?.head;
    if (!head) return;
    this.#paper.artifact(() => {
      head.draw(this.#y);
    });
    this.#y += head.height;
  }
}
