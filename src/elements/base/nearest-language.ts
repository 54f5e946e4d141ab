import type { LitElement } from 'lit';
import { DUTCH } from '../../locale/language.js';

/** All our elements on the page: a `lang` may change anywhere above them. */
const hosts = new Set<LitElement>();
let observer: MutationObserver | undefined;

/** Draws an element again whenever a `lang` changes that may be above it, through shadow roots. */
export function followLanguage(host: LitElement): void {
  hosts.add(host);
  host.requestUpdate(); // it may have come from a place with another language
  observer ??= new MutationObserver(() => {
    for (const one of hosts) one.requestUpdate();
  });
  for (let at: Node | undefined = host; at; at = (at as Partial<ShadowRoot>).host) {
    at = at.getRootNode();
    observer.observe(at, { attributeFilter: ['lang'], subtree: true });
  }
}

export function forgetLanguage(host: LitElement): void {
  hosts.delete(host);
}

/** The `lang` nearest to an element, through shadow roots. */
export function nearestLanguage(element: Element): string {
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    const lang = at.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
  }
  return DUTCH;
}
