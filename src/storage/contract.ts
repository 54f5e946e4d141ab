/**
 * What every adapter must do. Runs in any test framework that has `describe` and `it`: call `adapterContract` with your
 * adapter. Asks for conflicts and for simultaneous writers only when the adapter calls itself `atomic`.
 */
import { KEEPING, WATCHING } from './contract-keeping.js';
import { CONFLICTS, REPEATING, SAVING } from './contract-saving.js';
import type { AdapterHarness, Check } from './contract-tools.js';

export type { AdapterHarness } from './contract-tools.js';

export interface TestFramework {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => Promise<void>) => unknown;
}

/** Tests an adapter. `createHarness` is called for every test. */
export function adapterContract(
  name: string,
  createHarness: () => Promise<AdapterHarness>,
  { describe, it }: TestFramework,
): void {
  const suite = (title: string, checks: Readonly<Record<string, Check>>, atomicOnly = false): void => {
    describe(`${name}: ${title}`, () => {
      for (const [what, body] of Object.entries(checks)) {
        it(what, async () => {
          const harness = await createHarness();
          try {
            if (!atomicOnly || harness.adapter.capabilities.atomic) await body(harness);
          } finally {
            await harness.dispose();
          }
        });
      }
    });
  };
  suite('saving', SAVING);
  suite('repeating', REPEATING);
  suite('conflicts', CONFLICTS, true);
  suite('keeping', KEEPING);
  suite('watching', WATCHING);
}
