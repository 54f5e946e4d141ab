import type { News } from './port.js';

/** How long news of one project is gathered before it is told, in ms. */
const GATHER_MS = 100;

/** Gathers news, so that a room that votes at once is told a few times a second. The latest of each part counts. */
export class Gathered {
  readonly #waiting = new Map<string, News>();
  #timer: NodeJS.Timeout | null = null;

  constructor(readonly send: (news: readonly News[]) => void) {}

  add(news: News): void {
    this.#waiting.set(news.project, { ...this.#waiting.get(news.project), ...news });
    this.#timer ??= setTimeout(() => this.flush(), GATHER_MS);
  }

  flush(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    if (all.length > 0) this.send(all);
  }
}
