import type { Provider } from '../../store/provider.js';

/** An element that provides a store to the elements inside it and to those that name its id in `for`. */
export interface ProviderElement extends HTMLElement {
  readonly provider: Provider;
}

/** "Is there a provider around me?" Goes up from an element; the first provider answers and stops it. */
export const PROVIDER_REQUEST = 'meetlat-provider-request';

/** "I am here now." Fired by a provider when it connects, for elements that looked too early. */
export const PROVIDER_READY = 'meetlat-provider-ready';

export class ProviderRequestEvent extends Event {
  constructor(readonly answer: (provider: Provider) => void) {
    super(PROVIDER_REQUEST, { bubbles: true, composed: true });
  }
}

/** Makes an element the provider for everything inside it. */
export function provideInside(host: ProviderElement): void {
  host.addEventListener(PROVIDER_REQUEST, (event) => {
    // By what it can do, not by its class: an element of another copy of the library may ask.
    if (event.composedPath()[0] === host || !('answer' in event)) return;
    event.stopPropagation();
    (event as ProviderRequestEvent).answer(host.provider);
  });
}

/** Tells the elements that looked for this provider before it was there. */
export const announceProvider = (host: ProviderElement): boolean =>
  host.dispatchEvent(new Event(PROVIDER_READY, { bubbles: true, composed: true }));

/** The provider with this id: in the element's own root, then in the roots around it. */
export function findProvider(from: Element, id: string): Provider | null {
  let root = from.getRootNode();
  while (root instanceof Document || root instanceof ShadowRoot) {
    const found = root.getElementById(id);
    if (found && 'provider' in found) return (found as ProviderElement).provider;
    if (root instanceof Document) break;
    root = root.host.getRootNode();
  }
  return null;
}

/** The nearest provider around an element, also through shadow roots. */
export function providerAround(from: Element): Provider | null {
  let found: Provider | null = null;
  from.dispatchEvent(
    new ProviderRequestEvent((provider) => {
      found = provider;
    }),
  );
  return found;
}
