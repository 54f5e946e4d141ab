/** Takes over in the browser what `meetlat/ssr` drew. Import it before what registers the elements. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { hydrate as takeOver } from '@lit-labs/ssr-client';
import { LitElement } from 'lit';
import type { Sent } from './early-input.js';
import { EarlyInput } from './early-input.js';
import { loadExtras } from './load-extras.js';
import { FURTHER } from './styles-mark.js';

declare global {
  var litElementHydrateSupport: ((lit: { LitElement: typeof LitElement }) => void) | undefined;
}

// Lit asks for this as it loads, and a bundler that splits may load Lit first.
if (!Object.hasOwn(LitElement, 'observedAttributes')) globalThis.litElementHydrateSupport?.({ LitElement });

const isSent = (element: Element): element is Sent =>
  element.localName.startsWith('meetlat-') && !!element.shadowRoot && 'addController' in element;

/** Our elements in a root that the server sent, and those inside them. */
function sentIn(root: ParentNode): readonly Sent[] {
  return [...root.querySelectorAll('*')].filter(isSent).flatMap((element) => [element, ...sentIn(element.shadowRoot)]);
}

/**
 * Makes the elements in `container` work, with the content that the server drew: the same template and the same data. No
 * node is replaced, and what a person chose or typed in the meantime counts, with its events.
 */
export async function hydrate(content: unknown, container: HTMLElement): Promise<void> {
  await loadExtras();
  const elements = sentIn(container);
  for (const element of elements) new EarlyInput(element);
  takeOver(content, container);
  for (const element of elements) {
    await element.updateComplete;
    // By now it has adopted them.
    for (const style of element.shadowRoot.querySelectorAll(`[${FURTHER}]`)) style.remove();
  }
}
