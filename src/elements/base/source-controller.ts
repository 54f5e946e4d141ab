import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AssessmentStore, StoreState } from '../../store/assessment-store.js';
import type { Provided, Provider } from '../../store/provider.js';
import { NOTHING_PROVIDED } from '../../store/provider.js';
import { ProviderReadyEvent, findProvider, providerAround } from './provider-events.js';

export interface SourceHost extends ReactiveControllerHost, Element {
  /** A store given as a property: beats `for` and the provider around. */
  store: AssessmentStore | null;
  /** Id of the provider to follow. */
  for: string | null;
}

/**
 * Ties an element to its store: `.store`, else the provider named by `for`, else the one around it. Renders the host
 * only when something it selected has changed, so that one score touches few elements.
 */
export class SourceController implements ReactiveController {
  #host: SourceHost;
  #select: (state: StoreState, provided: Provided) => readonly unknown[];
  #provider: Provider | null = null;
  #store: AssessmentStore | null = null;
  #seen: readonly unknown[] = [];
  #stopProvider: (() => void) | null = null;
  #stopStore: (() => void) | null = null;

  /** `select` lists what the host draws from; its values are compared by identity. */
  constructor(host: SourceHost, select: (state: StoreState, provided: Provided) => readonly unknown[]) {
    this.#host = host;
    this.#select = select;
    host.addController(this);
  }

  get store(): AssessmentStore | null {
    return this.#store;
  }

  get state(): StoreState | null {
    return this.#store?.state ?? null;
  }

  /** What the provider gives beside the store: the subset of items and the aspects in use. */
  get provided(): Provided {
    return this.#host.store ? NOTHING_PROVIDED : (this.#provider?.value ?? NOTHING_PROVIDED);
  }

  hostConnected(): void {
    document.addEventListener(ProviderReadyEvent.type, this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    document.removeEventListener(ProviderReadyEvent.type, this.#look);
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
  };

  #follow(provider: Provider | null): void {
    if (provider !== this.#provider) {
      this.#stopProvider?.();
      this.#provider = provider;
      this.#stopProvider = provider?.subscribe(this.#take) ?? null;
    }
    this.#take();
  }

  #take = (): void => {
    const store = this.#host.isConnected ? (this.#host.store ?? this.#provider?.value.store ?? null) : null;
    if (store !== this.#store) {
      this.#stopStore?.();
      this.#store = store;
      this.#stopStore = store?.subscribe(this.#check) ?? null;
    }
    this.#check();
  };

  #check = (): void => {
    const next = this.#store ? this.#select(this.#store.state, this.provided) : [];
    const same = next.length === this.#seen.length && next.every((value, i) => Object.is(value, this.#seen[i]));
    this.#seen = next;
    if (!same) this.#host.requestUpdate();
  };
}
