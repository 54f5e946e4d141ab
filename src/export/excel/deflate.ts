import type { Pause } from '../work/slices.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** Packed bytes handed over at a time. Deflate unpacks at most 1032 to 1: 16 MB may arrive before anyone can stop it. */
const PACKED_PIECE = 16_384;

const PLAIN_PIECE = 262_144;

/**
 * Sends bytes through the browser's own (un)packer, piece by piece. `receive` throws to stop it. Throws what the packer
 * throws on damaged bytes.
 */
async function pump(
  stream: GenericTransformStream,
  bytes: Bytes,
  piece: number,
  receive: (bytes: Bytes) => void,
  pause: Pause,
): Promise<void> {
  const writer = (stream.writable as WritableStream<BufferSource>).getWriter();
  const reader = (stream.readable as ReadableStream<Bytes>).getReader();
  const write = async () => {
    for (let at = 0; at < bytes.length; at += piece) await writer.write(bytes.subarray(at, at + piece));
    await writer.close();
  };
  // Damage shows on both sides; the reading side reports it.
  const written = write().catch(() => undefined);
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      receive(next.value);
      await pause();
    }
  } catch (error) {
    await Promise.allSettled([reader.cancel(), writer.abort()]);
    throw error;
  }
  await written;
}

/** Raw deflate of the bytes. */
export async function deflate(bytes: Bytes, pause: Pause): Promise<readonly Bytes[]> {
  const pieces: Bytes[] = [];
  await pump(new CompressionStream('deflate-raw'), bytes, PLAIN_PIECE, (piece) => pieces.push(piece), pause);
  return pieces;
}

/** Unpacks raw deflate. */
export const inflate = (bytes: Bytes, receive: (bytes: Bytes) => void, pause: Pause): Promise<void> =>
  pump(new DecompressionStream('deflate-raw'), bytes, PACKED_PIECE, receive, pause);
