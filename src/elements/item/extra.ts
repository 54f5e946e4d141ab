import type * as Extra from './item-extra.js';

let extra: typeof Extra | null = null;

/** Loads what few items need at a time, ahead of time: when it is needed, the connection may be gone. */
export const loadExtra = (): Promise<void> =>
  import('./item-extra.js').then(
    (loaded) => {
      extra = loaded;
    },
    () => undefined, // tried again when it is needed
  );

/** Does something with it as soon as it is there: at once, most of the time. */
export function whenExtra(act: (loaded: typeof Extra) => void): void {
  if (extra) act(extra);
  else
    void loadExtra().then(() => {
      if (extra) act(extra);
    });
}

/** Draws with it. Before it is there: undefined, and `again` when it comes. */
export function withExtra<T>(draw: (loaded: typeof Extra) => T, again: () => void): T | undefined {
  if (extra) return draw(extra);
  whenExtra(again);
  return undefined;
}
