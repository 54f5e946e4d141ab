import type { LitElement, ReactiveController } from 'lit';
import type { PlacedItem } from '../../domain/instrument.js';
import type { Aspect } from '../../domain/rating.js';
import { progress } from '../../domain/statistics.js';
import type { AssessmentStore } from '../../store/assessment-store.js';
import { loadHelp } from './load-help.js';
import { loadResult } from './load-result.js';
import type { SaveState } from '../../store/save-state.js';
import { MeetlatCompleteEvent, MeetlatSaveEvent } from '../events.js';

/** What counts as complete: these items, these aspects. */
export interface Scope {
  readonly items: readonly PlacedItem[];
  readonly aspects: readonly Aspect[];
}

/** Follows the open store for an assessment: draws it again, and tells the page about saving and completion. */
export class StoreEvents implements ReactiveController {
  readonly #host: LitElement;
  readonly #scope: () => Scope;
  #store: AssessmentStore | null = null;
  #stop: (() => void) | null = null;
  #save: SaveState | null = null;
  #complete = false;

  constructor(host: LitElement, scope: () => Scope) {
    this.#host = host;
    this.#scope = scope;
    host.addController(this);
  }

  follow(store: AssessmentStore | null): void {
    if (store === this.#store) return;
    this.#stop?.();
    this.#store = store;
    this.#save = store?.state.save ?? null;
    this.#complete = this.#isComplete();
    this.#stop = store?.subscribe(this.#changed) ?? null;
    if (store) loadResult();
  }

  hostConnected(): void {
    loadHelp(this.#host);
  }

  hostDisconnected(): void {
    this.follow(null);
  }

  #changed = (): void => {
    const { state } = this.#store ?? {};
    if (!state) return;
    this.#host.requestUpdate();
    if (state.save !== this.#save) {
      this.#save = state.save;
      this.#host.dispatchEvent(new MeetlatSaveEvent(state.assessment.id, state.save));
    }
    const complete = this.#isComplete();
    if (complete && !this.#complete) {
      this.#host.dispatchEvent(new MeetlatCompleteEvent(state.assessment.id, state.instrument.id));
    }
    this.#complete = complete;
  };

  #isComplete(): boolean {
    if (!this.#store) return false;
    const { items, aspects } = this.#scope();
    const { filled, total } = progress(items, this.#store.state.assessment.answers, aspects);
    return total > 0 && filled === total;
  }
}
