/** Longest time that the page can't do anything else while the work runs, in milliseconds. */
async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  await work();
  port1.close();
  return Math.max(longest, performance.now() - last);
}

/** The least of a few runs: other programs take the processor now and then, our own work does it every time. */
export async function least(measure: () => Promise<number>, below: number): Promise<number> {
  let found = Infinity;
  for (let run = 0; run < 5 && found >= below; run++) found = Math.min(found, await measure());
  return found;
}

/** The longest block of the best of a few runs, in milliseconds. It stops measuring at the first run below `limit`. */
export const leastBlock = (work: () => Promise<unknown>, limit: number): Promise<number> =>
  least(() => longestBlock(work), limit);
