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

/** Calls one of its functions as soon as it is there: at once, most of the time. */
export function callExtra<Name extends keyof typeof Extra>(
  name: Name,
  ...given: Parameters<(typeof Extra)[Name]>
): void {
  const call = (): void => {
    (extra?.[name] as ((...given: unknown[]) => void) | undefined)?.(...given);
  };
  if (extra) call();
  else void loadExtra().then(call);
}
