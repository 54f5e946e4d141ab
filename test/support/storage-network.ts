import type { Change, Outcome, SaveResult, StorageAdapter, StoredChange } from '../../src/storage/adapter.js';
import { StorageFault } from '../../src/storage/adapter.js';
import { MemoryAdapter } from '../../src/storage/memory.js';
import type { FakeClock } from './storage-clock.js';

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One value that was written, and by whom. */
export interface Written {
  readonly by: string;
  readonly id: string;
  readonly value: unknown;
  readonly revision: number;
}

/** How bad the network is. All zero: everything arrives at once, once and in order. */
export interface Weather {
  /** Longest way of a save, and of its answer, in ms. */
  readonly delay: number;
  /** Longest way of a message about a change, in ms: later messages overtake earlier ones. */
  readonly messageDelay: number;
  /** Shares, 0 to 1. */
  readonly lostSaves: number;
  readonly lostAnswers: number;
  readonly partAnswers: number;
  readonly doubleMessages: number;
}

export const CALM: Weather = {
  delay: 0,
  messageDelay: 0,
  lostSaves: 0,
  lostAnswers: 0,
  partAnswers: 0,
  doubleMessages: 0,
};

/** A rule of adapters, broken on purpose. */
export type BrokenRule = 'compare' | 'idempotence' | 'own-revision' | 'write-before-answer';

interface Watcher {
  readonly by: string;
  readonly listener: (changes: readonly StoredChange[]) => void;
}

/** One place of storage that several pages reach over a network as bad as you like. Remembers all that was written. */
export class Network {
  weather: Weather;
  readonly written = new Map<string, Written[]>();
  #store = new MemoryAdapter();
  #clock: FakeClock;
  #random: () => number;
  #broken: BrokenRule | null;
  #watchers = new Set<Watcher>();
  #count = 0;

  constructor(clock: FakeClock, weather = CALM, seed = 0, broken: BrokenRule | null = null) {
    this.#clock = clock;
    this.weather = weather;
    this.#random = randomFrom(seed);
    this.#broken = broken;
  }

  /** The way to storage of one page. */
  adapter(by: string): StorageAdapter {
    return {
      capabilities: { durability: 'server', live: 'remote', shared: true, atomic: true },
      list: () => this.#store.list(),
      load: async (assessmentId) => {
        const loaded = await this.#store.load(assessmentId);
        await this.#way(this.weather.delay);
        return loaded;
      },
      save: (changes) => this.#save(by, changes),
      remove: (assessmentId) => this.#store.remove(assessmentId),
      setAside: (key) => this.#store.setAside(key),
      watch: (_assessmentId, listener) => {
        const watcher = { by, listener };
        this.#watchers.add(watcher);
        return () => {
          this.#watchers.delete(watcher);
        };
      },
      close: () => Promise.resolve(),
    };
  }

  async #save(by: string, changes: readonly Change[]): Promise<SaveResult> {
    const { delay, lostSaves, lostAnswers, partAnswers } = this.weather;
    await this.#way(delay);
    const lost: SaveResult = { outcomes: [], fault: new StorageFault('offline', 'simulated'), fresh: false };
    if (this.#random() < lostSaves) return lost;
    const { outcomes, fresh } = await this.#write(by, changes);
    await this.#way(delay);
    if (this.#random() < lostAnswers) return lost;
    const mixed = [...outcomes].sort(() => this.#random() - 0.5);
    if (this.#random() >= partAnswers) return { outcomes: mixed, fault: null, fresh };
    return { outcomes: mixed.slice(1), fault: new StorageFault('server', 'simulated'), fresh };
  }

  async #write(by: string, changes: readonly Change[]): Promise<SaveResult> {
    if (this.#broken === 'write-before-answer' && this.#random() < 0.3) {
      const outcomes = changes.map(({ id, base }): Outcome => ({ id, kept: true, revision: base + 1 }));
      return { outcomes, fault: null, fresh: false };
    }
    const sent = changes.map((change) => ({ ...change, ...this.#break(change) }));
    const result = await this.#store.save(sent);
    const outcomes = result.outcomes.map((outcome, i): Outcome => {
      const [change, asked] = [sent[i], changes[i]];
      if (!change || !asked) return outcome;
      if (outcome.kept) this.#note(by, change, outcome.revision);
      const revision = this.#broken === 'own-revision' ? this.#revision(change) : outcome.revision;
      return { ...outcome, id: asked.id, revision };
    });
    return { ...result, outcomes };
  }

  #break(change: Change): Partial<Change> {
    if (this.#broken === 'compare') return { base: this.#revision(change) };
    if (this.#broken === 'idempotence')
      return { id: `${change.id}/${String(++this.#count)}`, base: this.#revision(change) };
    return {};
  }

  #history({ recordId, field }: Change): Written[] {
    const key = `${recordId}/${field}`;
    let history = this.written.get(key);
    if (!history) this.written.set(key, (history = []));
    return history;
  }

  #revision(change: Change): number {
    return this.#history(change).at(-1)?.revision ?? 0;
  }

  #note(by: string, change: Change, revision: number): void {
    const history = this.#history(change);
    if (history.some(({ id }) => id === change.id)) return;
    history.push({ by, id: change.id, value: change.value, revision });
    for (const watcher of this.#watchers) {
      if (watcher.by === by) continue;
      const copies = this.#random() < this.weather.doubleMessages ? 2 : 1;
      for (let i = 0; i < copies; i++) {
        const deliver = () => {
          if (this.#watchers.has(watcher)) watcher.listener([{ ...change, revision }]);
        };
        this.#clock.later(deliver, Math.floor(this.#random() * this.weather.messageDelay));
      }
    }
  }

  #way(longest: number): Promise<void> {
    return longest === 0 ? Promise.resolve() : this.#clock.wait(Math.floor(this.#random() * longest));
  }
}
