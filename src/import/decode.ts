import { ImportError } from './remark.js';

/** Largest file that is read, in bytes: 5 MB. */
export const IMPORT_LIMIT = 5_000_000;

type Bytes = Uint8Array<ArrayBuffer>;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** First bytes of what is no text, with the code of its problem. */
const SIGNATURES: readonly (readonly [code: string, ...start: number[]])[] = [
  ['pdf', 0x25, 0x50, 0x44, 0x46],
  ['picture', 0x89, 0x50, 0x4e, 0x47],
  ['picture', 0xff, 0xd8, 0xff],
  ['picture', 0x47, 0x49, 0x46, 0x38],
  ['picture', 0x49, 0x49, 0x2a, 0x00],
  ['picture', 0x4d, 0x4d, 0x00, 0x2a],
  ['old-office', 0xd0, 0xcf, 0x11, 0xe0],
  ['rtf', 0x7b, 0x5c, 0x72, 0x74, 0x66],
];

const startsWith = (bytes: Bytes, start: readonly number[], at = 0): boolean =>
  start.every((byte, i) => bytes[at + i] === byte);

/** Kinds of file in a box with a name: WebP has "WEBP" at 8, photos of phones have "ftyp" at 4. */
const isBoxedPicture = (bytes: Bytes): boolean =>
  startsWith(bytes, [0x57, 0x45, 0x42, 0x50], 8) || startsWith(bytes, [0x66, 0x74, 0x79, 0x70], 4);

export const isZip = (bytes: Bytes): boolean => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);

/** How many of the first bytes are zero, at even and at odd places: UTF-16 has them on one side. */
function encodingOf(bytes: Bytes): Encoding {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const zeros = [0, 0];
  const sample = bytes.subarray(0, 1000);
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 4 && even === 0) return 'utf-16le';
  return even > sample.length / 4 && odd === 0 ? 'utf-16be' : 'utf-8';
}

/** Marks that no text has: a file with them is something else by another name. */
// eslint-disable-next-line no-control-regex -- that is what is looked for
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/**
 * The text of a file, whether it is UTF-8, UTF-16 or Windows-1252. Throws an `ImportError` for what is no text: pictures,
 * PDF and other files, by their first bytes and whatever they are called.
 */
export function decodeText(bytes: Bytes): { readonly text: string; readonly encoding: Encoding } {
  const known = SIGNATURES.find(([, ...start]) => startsWith(bytes, start));
  if (known) throw new ImportError(known[0]);
  if (isBoxedPicture(bytes)) throw new ImportError('picture');
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  const result =
    text === null
      ? { text: decode(bytes, 'windows-1252') ?? '', encoding: 'windows-1252' as const }
      : { text, encoding };
  if (NO_TEXT.test(result.text)) throw new ImportError('no-text');
  return result;
}

function decode(bytes: Bytes, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
