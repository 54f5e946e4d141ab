import type { IncomingMessage } from 'node:http';

/** How much of a body that is refused is read and thrown away, in bytes, and for how long, in ms. */
const MOST = 64_000_000;
const PATIENCE_MS = 5000;

/**
 * Reads what is left of a body. A connection that is closed with bytes unread is reset, and the client may then lose
 * the answer too. Bounded: whoever sends on after that is cut off.
 */
export const readOut = (body: IncomingMessage): Promise<void> =>
  new Promise((resolve) => {
    if (body.readableEnded || body.destroyed) {
      resolve();
      return;
    }
    let read = 0;
    const timer = setTimeout(resolve, PATIENCE_MS);
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    body.on('data', (part: Buffer) => {
      read += part.length;
      if (read > MOST) done();
    });
    body.once('end', done).once('close', done).once('error', done);
    body.resume();
  });
