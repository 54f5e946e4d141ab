/** Longest stretch of work before the page gets a turn, in milliseconds. Far below what a person notices. */
const SLICE = 24;

/** Between pieces of work: gives the page a turn when the slice is used up. `share` of all the work done: 0 to 1. */
export type Pause = (share?: number) => Promise<void>;

export type OnProgress = (share: number) => void;

/** A pause with a clock of its own. Cheap to call often: it only waits when it is time. Progress never goes back. */
export function createPause(onProgress?: OnProgress): Pause {
  let began = performance.now();
  let furthest = 0;
  return async (share = 0) => {
    if (performance.now() - began < SLICE) return;
    furthest = Math.max(furthest, Math.min(1, share));
    onProgress?.(furthest);
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  };
}

/** The pause for a part of the work that runs from one share of the whole to another. */
export const partOf =
  (pause: Pause, from: number, to: number): Pause =>
  (share = 0) =>
    pause(from + share * (to - from));
