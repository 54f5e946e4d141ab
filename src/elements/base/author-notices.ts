/** What an element tells the page's author: above its content, and in the console with the fix. Loads when it is needed. */
import type { LitElement, ReactiveController } from 'lit';
import { author as t } from '../../locale/spoken/author.js';
import type { KnownProperty } from './words.js';
import { unknownWords } from './words.js';

/** After loading, elements may still be made by a framework. */
const PATIENCE_MS = 3000;

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .author-notice {
    margin-block: 0.5rem;
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--_danger);
    background: var(--_notice-surface);
    overflow-wrap: anywhere;
  }
`);

type AuthoredHost = LitElement & { readonly items?: unknown; readonly for?: string | null; readonly store?: unknown };

interface Told {
  /** For the page, in its language. */
  readonly text: string;
  /** For the console. */
  readonly fix: string;
}

class AuthorNotices implements ReactiveController {
  readonly #host: AuthoredHost;
  /** Unknown items, and the list they were in. */
  #items: { readonly given: unknown; readonly unknown: readonly string[] } = { given: null, unknown: [] };
  /** The id that nothing had when it should have. */
  #nowhere: string | null = null;
  readonly #warned = new Set<string>();
  readonly #box = document.createElement('div');

  constructor(host: AuthoredHost) {
    this.#host = host;
    host.addController(this);
    // Also of an attribute that leaves its property as it was.
    const observer = new MutationObserver(() => {
      host.requestUpdate();
    });
    observer.observe(host, { attributes: true });
    host.requestUpdate();
  }

  unknownItems(unknown: readonly string[]): void {
    const same = unknown.join() === this.#items.unknown.join();
    this.#items = { given: this.#host.items, unknown };
    if (!same) this.#host.requestUpdate();
  }

  leadsNowhere(): void {
    this.#nowhere = this.#host.for ?? null;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    this.#show([...this.#tellValues(), this.#tellItems(), this.#tellFor()].filter((told) => told !== null));
  }

  #tellValues(): Told[] {
    const { elementProperties } = this.#host.constructor as typeof LitElement;
    return [...(elementProperties as ReadonlyMap<string, KnownProperty>)].flatMap(([name, { known = [] }]) => {
      const values = unknownWords(this.#host, name, known);
      if (known.length === 0 || values.length === 0) return [];
      const fix = `${name}: unknown value ${values.join(', ')}. Use ${known.join(', ')}.`;
      return [{ text: t.values(name, values, known), fix }];
    });
  }

  #tellItems(): Told | null {
    const { given, unknown } = this.#items;
    if (unknown.length === 0 || given !== this.#host.items) return null;
    const fix = `items: unknown item${unknown.length > 1 ? 's' : ''} ${unknown.join(', ')}. Use ids of the instrument.`;
    return { text: t.items(unknown), fix };
  }

  #tellFor(): Told | null {
    const id = this.#nowhere;
    if (id === null || id !== this.#host.for || this.#host.store) return null;
    const told = tellFor(this.#host, id);
    if (!told) this.#nowhere = null;
    return told;
  }

  #line({ text, fix }: Told): HTMLElement {
    const warning = `<${this.#host.localName}> ${fix}`;
    if (!this.#warned.has(warning)) console.warn(warning);
    this.#warned.add(warning);
    const line = document.createElement('p');
    line.textContent = `${text} ${t.tell}`;
    line.className = 'author-notice';
    line.setAttribute('part', 'notice');
    return line;
  }

  /** Before what Lit draws: it clears what comes after. */
  #show(told: readonly Told[]): void {
    const lines = told.map((one) => this.#line(one));
    const root = this.#host.renderRoot as ShadowRoot;
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#box.replaceChildren(...lines);
    if (lines.length === 0) this.#box.remove();
    else if (!this.#box.parentNode) root.prepend(this.#box);
  }
}

/** The nearest element with this id, whatever it is. */
function namedBy(from: Element, id: string): Element | null {
  for (let at: Element | undefined = from; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    const found = (at.getRootNode() as Document | ShadowRoot).getElementById(id);
    if (found) return found;
  }
  return null;
}

/** Why `for` leads nowhere, or null when it leads to a provider. */
function tellFor(host: LitElement, id: string): Told | null {
  const found = namedBy(host, id);
  if (found && 'provider' in found) return null;
  if (!found) {
    return {
      text: t.nowhere(id),
      fix: `for: no element has the id "${id}". Give it to the <meetlat-assessment> to follow, or correct "for".`,
    };
  }
  if (found.localName === 'meetlat-assessment') {
    return {
      text: t.unregistered(id),
      fix: `for: <meetlat-assessment id="${id}"> is not registered. Import its define.`,
    };
  }
  return {
    text: t.other(id),
    fix: `for: "${id}" is the id of a <${found.localName}>. Give it to the <meetlat-assessment> only.`,
  };
}

const all = new WeakMap<LitElement, AuthorNotices>();

function noticesOf(host: LitElement): AuthorNotices {
  const notices = all.get(host) ?? new AuthorNotices(host);
  all.set(host, notices);
  return notices;
}

/** Tells what is wrong with `items` (these values) or `for`; without a name, with what attributes say. */
export function tell(host: LitElement, name?: 'items' | 'for', values: readonly string[] = []): void {
  if (name === 'items') noticesOf(host).unknownItems(values);
  else if (name !== 'for') noticesOf(host);
  else if (document.readyState === 'complete') noticesOf(host).leadsNowhere();
  else {
    const later = (): void => {
      setTimeout(tell, PATIENCE_MS, host, name, values);
    };
    window.addEventListener('load', later, { once: true });
  }
}
