import type { Later } from '../../src/store/persistence-schedule.js';

/** Time that passes only when a test says so. */
export class FakeClock {
  #now = 0;
  #plans = new Set<{ readonly at: number; readonly work: () => void }>();

  readonly later: Later = (work, ms) => {
    const plan = { at: this.#now + ms, work };
    this.#plans.add(plan);
    return () => {
      this.#plans.delete(plan);
    };
  };

  get now(): number {
    return this.#now;
  }

  /** Resolves after that many ms of this clock. */
  wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.later(resolve, ms);
    });
  }

  /** Lets time pass: everything planned within these ms happens, in order, with what follows from it. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settled();
    for (;;) {
      const due = [...this.#plans].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.#plans.delete(due);
      this.#now = due.at;
      due.work();
      await settled();
    }
    this.#now = end;
  }
}

/** Promises that are ready, and those that wait for them, have had their turn. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 100; i++) await Promise.resolve();
}
