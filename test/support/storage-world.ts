import type { Edit } from '../../src/domain/assessment.js';
import type { Opened } from '../../src/store/persistence.js';
import { Persistence } from '../../src/store/persistence.js';
import type { RecordParser } from '../../src/store/persistence-records.js';
import type { Conflict, SaveState } from '../../src/store/save-state.js';
import { FakeClock, settled } from './storage-clock.js';
import type { BrokenRule, Weather } from './storage-network.js';
import { CALM, Network, randomFrom } from './storage-network.js';
import type { Person, Step } from './storage-steps.js';
import { FIELDS, PEOPLE } from './storage-steps.js';

const BAD: Weather = {
  delay: 300,
  messageDelay: 900,
  lostSaves: 0.15,
  lostAnswers: 0.15,
  partAnswers: 0.1,
  doubleMessages: 0.2,
};

/** Takes any text for a value: the simulation is about order, not about content. */
const anything: RecordParser = (record) => {
  const { recordId, fields } = record as {
    recordId: string;
    fields: Record<string, { value: string; revision: number }>;
  };
  const edits = Object.entries(fields).map(([name, { value, revision }]) => {
    return { edit: { recordId, field: name, value } as Edit, revision };
  });
  return { ok: true, edits };
};

const keyOf = ({ recordId, field: name }: { recordId: string; field: string }): string => `${recordId}/${name}`;

function editOf(key: string, value: unknown): Edit {
  const [recordId, name] = key.split('/');
  return { recordId, field: name, value } as Edit;
}

/** A person at a page. Remembers what they saw, so that nothing they did not see may have been overwritten by them. */
class Someone {
  readonly values = new Map<string, unknown>();
  readonly seen = new Set<unknown>();
  /** Their own values that lost a conflict, by their own choice. */
  readonly given = new Set<unknown>();
  readonly held = new Set<string>();
  readonly edited = new Map<string, string>();
  conflicts: Conflict[] = [];
  state: SaveState | null = null;
  persistence: Persistence;
  #world: World;

  constructor(
    readonly name: Person,
    world: World,
  ) {
    this.#world = world;
    this.persistence = this.#load();
  }

  #load(): Persistence {
    return new Persistence({
      adapter: this.#world.network.adapter(this.name),
      assessmentId: 'a',
      parseRecord: anything,
      snapshot: () => [...this.values].map(([key, value]) => editOf(key, value)),
      onState: (state) => {
        this.state = state;
        if (state.phase === 'saved') this.#world.checkSaved(this);
      },
      onRemote: (edits) => {
        for (const edit of edits) {
          const key = keyOf(edit);
          const own = this.values.get(key) === edit.value;
          if (this.held.has(key) && !own) this.#world.fail(`${this.name} was editing ${key}, and it was replaced`);
          this.#show(edit);
        }
      },
      onConflict: (conflict) => {
        this.seen.add(conflict.theirs);
        if (String(conflict.theirs).startsWith(this.name))
          this.#world.fail(`${this.name} has to choose from own values`);
        this.conflicts = [...this.conflicts.filter((one) => keyOf(one) !== keyOf(conflict)), conflict];
      },
      later: this.#world.clock.later,
    });
  }

  #show(edit: Edit): void {
    this.seen.add(edit.value);
    this.values.set(keyOf(edit), edit.value);
    this.conflicts = this.conflicts.filter((one) => keyOf(one) !== keyOf(edit));
  }

  async open(): Promise<Opened> {
    const opened = await this.persistence.open();
    for (const edit of opened.edits) this.#show(edit);
    return opened;
  }

  /** Closes the page once all is saved, and opens it again. */
  async reload(): Promise<void> {
    if (this.state !== null && this.state.phase !== 'saved' && this.state.phase !== 'idle') return;
    const closing = this.persistence.close();
    await this.#world.clock.pass(3000);
    await closing;
    this.values.clear();
    this.held.clear();
    this.edited.clear();
    this.conflicts = [];
    this.state = null;
    this.persistence = this.#load();
    const opening = this.open();
    await this.#world.clock.pass(1000);
    await opening;
  }

  edit(key: string, value: string): void {
    this.seen.add(value);
    this.edited.set(key, value);
    this.values.set(key, value);
    this.persistence.enqueue([editOf(key, value)]);
  }

  choose(choice: 'mine' | 'theirs'): void {
    const conflict = this.conflicts.shift();
    if (!conflict) return;
    const edit = editOf(keyOf(conflict), conflict[choice]);
    if (choice === 'theirs') this.given.add(conflict.mine);
    this.#show(edit);
    this.persistence.resolve(conflict, edit);
  }
}

/** Three people on one assessment, over a bad network. `run` rejects when a rule of persistence is broken. */
export class World {
  readonly clock = new FakeClock();
  readonly network: Network;
  #people: Someone[];
  #count = 0;
  #failure: string | null = null;
  #random: () => number;

  constructor(seed: number, broken: BrokenRule | null = null) {
    this.#random = randomFrom(seed + 1);
    this.network = new Network(this.clock, BAD, seed, broken);
    this.#people = PEOPLE.map((name) => new Someone(name, this));
  }

  fail(why: string): void {
    this.#failure ??= why;
  }

  async run(todo: readonly Step[]): Promise<void> {
    const opening = Promise.all(this.#people.map((one) => one.open()));
    await this.clock.pass(1000);
    await opening;
    for (const step of todo) {
      await this.#do(step);
      await settled();
      this.#check();
    }
    await this.#calmDown();
    this.#checkEnd();
    this.#check();
  }

  async #do(step: Step): Promise<void> {
    if (step.does === 'wait') return this.clock.pass(step.ms);
    const one = this.#people.find(({ name }) => name === step.who);
    if (!one) return;
    if ('field' in step) this.#touch(one, step);
    else if (step.does === 'choose') one.choose(step.choice);
    else if (step.does === 'flush') void one.persistence.flush({ unloading: this.#random() < 0.5 });
    else if (step.does === 'refresh') void one.persistence.refresh();
    else if (step.does === 'retry') one.persistence.retry();
    else await one.reload();
  }

  #touch(one: Someone, { does, field: key }: Extract<Step, { field: unknown }>): void {
    const { recordId, field: name } = editOf(key, null);
    if (does === 'edit') {
      one.edit(key, `${one.name} ${String(++this.#count)}`);
      return;
    }
    if (does === 'hold') one.held.add(key);
    else one.held.delete(key);
    one.persistence[does](recordId, name);
  }

  /** The network recovers, everybody lets go and chooses, until nothing is left to do. */
  async #calmDown(): Promise<void> {
    this.network.weather = CALM;
    for (const one of this.#people) {
      one.held.clear();
      for (const key of FIELDS) {
        const { recordId, field: name } = editOf(key, null);
        one.persistence.release(recordId, name);
      }
    }
    for (let round = 0; round < 12; round++) {
      for (const one of this.#people) {
        one.persistence.retry();
        await this.clock.pass(2000);
        while (one.conflicts.length > 0) one.choose(this.#random() < 0.5 ? 'mine' : 'theirs');
        await this.clock.pass(2000);
      }
    }
  }

  #check(): void {
    if (this.#failure !== null) throw new Error(this.#failure);
    for (const [key, history] of this.network.written) {
      history.forEach((written, i) => {
        const before = history[i - 1];
        const writer = this.#people.find(({ name }) => name === written.by);
        if (before && !writer?.seen.has(before.value)) {
          throw new Error(`${written.by} overwrote ${String(before.value)} in ${key} without having seen it`);
        }
        if (history.findIndex(({ value }) => value === written.value) !== i) {
          throw new Error(`${String(written.value)} was written twice in ${key}`);
        }
      });
    }
  }

  /** "Saved": the last value a person gave every field was written at some time, or given up in a conflict. */
  checkSaved(one: Someone): void {
    if (one.state?.pending !== 0) this.fail(`${one.name} read "saved" while ${String(one.state?.pending)} are pending`);
    for (const [key, value] of one.edited) {
      const written = this.network.written.get(key)?.some((each) => each.value === value);
      if (!written && !one.given.has(value)) this.fail(`${one.name} read "saved", but "${value}" in ${key} is not`);
    }
  }

  #checkEnd(): void {
    for (const one of this.#people) {
      const phase = one.state?.phase ?? 'idle';
      if (phase !== 'saved' && phase !== 'idle') throw new Error(`${one.name} ends "${phase}"`);
      for (const [key, history] of this.network.written) {
        const [shown, stored] = [one.values.get(key), history.at(-1)?.value];
        if (shown !== stored) throw new Error(`${one.name} sees "${String(shown)}" in ${key}, not "${String(stored)}"`);
      }
    }
  }
}
