import type { Provider } from '../../store/provider.js';

/** An element that provides a store to the elements inside it and to those that name its id in `for`. */
export interface ProviderElement extends HTMLElement {
  readonly provider: Provider;
}

/** "Is there a provider around me?" Goes up from an element; the first provider answers and stops it. */
export class ProviderRequestEvent extends Event {
  static readonly type = 'meetlat-provider-request';
  constructor(readonly answer: (provider: Provider) => void) {
    super(ProviderRequestEvent.type, { bubbles: true, composed: true });
  }
}

/** "I am here now." Fired by a provider when it connects, for elements that looked too early. */
export class ProviderReadyEvent extends Event {
  static readonly type = 'meetlat-provider-ready';
  constructor() {
    super(ProviderReadyEvent.type, { bubbles: true, composed: true });
  }
}

const isProvider = (element: Element | null): element is ProviderElement => element !== null && 'provider' in element;

/** The provider with this id: in the element's own root, then in the roots around it. */
export function findProvider(from: Element, id: string): Provider | null {
  let root: Node = from.getRootNode();
  for (;;) {
    if (root instanceof Document || root instanceof ShadowRoot) {
      const found = root.getElementById(id);
      if (isProvider(found)) return found.provider;
    }
    if (!(root instanceof ShadowRoot)) return null;
    root = root.host.getRootNode();
  }
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
