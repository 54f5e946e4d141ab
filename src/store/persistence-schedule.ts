/** How long typing pauses before a note is saved, and how long a note in the making waits at most, in ms. */
const PAUSE = 400;
const LONGEST = 2000;

/** First and longest wait before a failed save is tried again, in ms. It doubles each time. */
const FIRST_RETRY = 1000;
const LAST_RETRY = 60_000;

/** Does something after a number of ms, and returns what calls it off. */
export type Later = (work: () => void, ms: number) => () => void;

const inTime: Later = (work, ms) => {
  const timer = setTimeout(work, ms);
  return () => {
    clearTimeout(timer);
  };
};

/** When to save. */
export class SaveSchedule {
  #save: () => void;
  #later: Later;
  #cancelPause: (() => void) | null = null;
  #cancelLongest: (() => void) | null = null;
  #urgent = false;
  #retries = 0;

  constructor(save: () => void, later: Later = inTime) {
    this.#save = save;
    this.#later = later;
  }

  /** Whether a save is planned. */
  get planned(): boolean {
    return this.#cancelPause !== null;
  }

  /** Plans a save: at once, or when a person who is typing pauses. */
  plan(typing: boolean): void {
    this.#urgent ||= !typing;
    this.#cancelPause?.();
    this.#cancelPause = this.#later(this.#save, this.#urgent ? 0 : PAUSE);
    this.#cancelLongest ??= this.#later(this.#save, LONGEST);
  }

  /** Plans another try, later each time until `succeeded`. */
  planRetry(): void {
    this.stop();
    this.#cancelPause = this.#later(this.#save, Math.min(FIRST_RETRY * 2 ** this.#retries++, LAST_RETRY));
  }

  succeeded(): void {
    this.#retries = 0;
  }

  /** Calls off what was planned. */
  stop(): void {
    this.#cancelPause?.();
    this.#cancelLongest?.();
    this.#cancelPause = this.#cancelLongest = null;
    this.#urgent = false;
  }
}
