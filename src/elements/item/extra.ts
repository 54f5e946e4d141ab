import type * as Extra from './item-extra.js';

/** Null before it is there. */
export let extra: typeof Extra | null = null;

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
