/** Something that others can watch. */
export abstract class Watched {
  #listeners = new Set<() => void>();

  /** Calls `listener` after every change. Returns the function that stops it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Tells all who watch. One that stops meanwhile disturbs nobody. */
  protected tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
