import type { LitElement, ReactiveController } from 'lit';
import type { AssessmentStore, StoreState } from '../../store/assessment-store.js';
import type { Provided, Provider } from '../../store/provider.js';
import { NOTHING_PROVIDED } from '../../store/provider.js';
import { complain } from './check-values.js';
import { findProvider, PROVIDER_READY, providerAround } from './provider-events.js';

export interface SourceHost extends LitElement {
  /** A store given as a property: beats `for` and the provider around. */
  store: AssessmentStore | null;
  /** Id of the provider to follow. */
  for: string | null;
}

/** How long the provider named by `for` may stay away before the page's author is told, in ms. */
const PATIENCE_MS = 3000;

/**
 * Ties an element to its store: `.store`, else the provider named by `for`, else the one around it. Renders the host
 * only when something it selected has changed, so that one score touches few elements.
 */
export class SourceController implements ReactiveController {
  readonly #host: SourceHost;
  readonly #select: (state: StoreState, provided: Provided) => readonly unknown[];
  #provider: Provider | null = null;
  #followed: AssessmentStore | null = null;
  #seen: readonly unknown[] = [];
  #stopProvider: (() => void) | undefined;
  #stopStore: (() => void) | undefined;

  /** `select` lists what the host draws from; its values are compared by identity. */
  constructor(host: SourceHost, select: (state: StoreState, provided: Provided) => readonly unknown[]) {
    this.#host = host;
    this.#select = select;
    host.addController(this);
  }

  /** The store in use: the provider's while the host is on the page, its own on a server too. */
  get store(): AssessmentStore | null {
    return this.#host.store ?? this.#followed;
  }

  get state(): StoreState | undefined {
    return this.store?.state;
  }

  /** What the provider gives beside the store: the subset of items and the aspects in use. */
  get provided(): Provided {
    return this.#provider?.value ?? NOTHING_PROVIDED;
  }

  hostConnected(): void {
    document.addEventListener(PROVIDER_READY, this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    document.removeEventListener(PROVIDER_READY, this.#look);
    this.#follow(null);
  }

  /** Before each render: a new `.store` or `for` counts from this render on. */
  hostUpdate(): void {
    if (this.#host.isConnected) this.#look();
  }

  #look = (): void => {
    const host = this.#host;
    if (host.store) this.#follow(null);
    else this.#follow(host.for === null ? providerAround(host) : findProvider(host, host.for));
    // One that was there and went, did so on purpose.
    if (host.for && !this.#stopProvider) {
      setTimeout(() => {
        if (!this.#stopProvider) void complain(host, 'for');
      }, PATIENCE_MS);
    }
  };

  #follow(provider: Provider | null): void {
    if (provider !== this.#provider) {
      this.#stopProvider?.();
      this.#provider = provider;
      this.#stopProvider = provider?.subscribe(this.#take) ?? this.#stopProvider;
      this.#host.requestUpdate();
    }
    this.#take();
  }

  #take = (): void => {
    const host = this.#host;
    const store = host.isConnected ? (host.store ?? this.provided.store) : null;
    if (store !== this.#followed) {
      this.#stopStore?.();
      this.#followed = store;
      this.#stopStore = store?.subscribe(this.#check);
    }
    this.#check();
  };

  #check = (): void => {
    const { state } = this;
    const next = state ? this.#select(state, this.provided) : [this.provided.instrument];
    const seen = this.#seen;
    this.#seen = next;
    if (next.length !== seen.length || next.some((value, i) => value !== seen[i])) this.#host.requestUpdate();
  };
}
