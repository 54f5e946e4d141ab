import type { AnswerController } from './answer-controller.js';

const greeted = new WeakSet<AnswerController>();

/** Where suggestions go: the value of `suggest` on the item, or on the nearest thing around it; null when nobody asks. */
function suggestAddress({ host }: AnswerController): string | null {
  for (let at: Element | undefined = host; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    const address = at.closest('[suggest]')?.getAttribute('suggest');
    if (typeof address === 'string') return address;
  }
  return null;
}

/**
 * Gives an item the field for a better text, as soon as its page asks for that: a chunk of its own. The script-tag edition
 * in one file has nothing here: see `scripts/build/one-file.mjs`.
 */
export function greet(c: AnswerController): void {
  if (greeted.has(c)) return;
  greeted.add(c);
  let opening: Promise<unknown> | undefined;
  const look = (): void => {
    if (suggestAddress(c) === null) return;
    opening ??= import('./suggest.js').then(
      ({ Suggest }) => new Suggest(c, () => suggestAddress(c)),
      () => undefined, // the item is whole without
    );
  };
  c.host.addController({ hostUpdated: look });
  look();
}
