import { crc32 } from './crc32.js';
import { inflate } from './deflate.js';
import { RefusedError } from './problems.js';
import type { Pause } from '../work/slices.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** Most bytes that one file in the zip, and all of them together, may unpack to. */
const PART_LIMIT = 20_000_000;
const TOTAL_LIMIT = 50_000_000;

/** Bytes that become text at a time. */
const DECODED_PIECE = 1_000_000;

/** Most files in the zip. A workbook of ours has 9. */
const COUNT_LIMIT = 2000;

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_LINE = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

/** A zip of which the directory was read and found in order. Its files are unpacked when asked for. */
export interface Archive {
  readonly names: readonly string[];
  /** The text of a file, or null when there is none of that name. Names are looked up without regard to capitals. */
  text: (name: string) => Promise<string | null>;
}

const corrupt = (): RefusedError => new RefusedError('corrupt');

/** Where the directory begins and how many lines it has: said at the very end, before an optional comment. */
function directoryPlace(view: DataView): { at: number; count: number } {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) !== DIRECTORY_END) continue;
    return { count: view.getUint16(at + 10, true), at: view.getUint32(at + 16, true) };
  }
  throw corrupt();
}

function readDirectory(bytes: Bytes): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const { at: start, count } = directoryPlace(view);
  if (count > COUNT_LIMIT) throw new RefusedError('unpacks-too-large');
  const entries = new Map<string, Entry>();
  let at = start;
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== DIRECTORY_LINE) throw corrupt();
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).toLowerCase();
    if (entries.has(name)) throw corrupt();
    entries.set(name, {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Refuses before anything is unpacked; what a file says about its size is checked again while it is unpacked. */
function checkSizes(entries: Iterable<Entry>): void {
  let total = 0;
  for (const { size, flags } of entries) {
    if (flags & ENCRYPTED) throw new RefusedError('password');
    total += size;
    if (size > PART_LIMIT || total > TOTAL_LIMIT) throw new RefusedError('unpacks-too-large');
  }
}

function packedBytes(bytes: Bytes, { offset, packedSize }: Entry): Bytes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(offset, true) !== LOCAL_HEADER) throw corrupt();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw corrupt();
  return bytes.subarray(start, start + packedSize);
}

/** The encoding of an XML file by its first bytes; UTF-8 when they don't say. */
function encodingOf([first, second]: Bytes): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

async function unpack(bytes: Bytes, entry: Entry, pause: Pause): Promise<Bytes> {
  const packed = packedBytes(bytes, entry);
  const result = new Uint8Array(entry.size);
  let length = 0;
  let crc = 0;
  const receive = (piece: Bytes): void => {
    result.set(piece, length); // throws when more comes out than the directory said
    length += piece.length;
    crc = crc32(piece, crc);
  };
  if (entry.method === STORED) receive(packed);
  else if (entry.method === DEFLATED) await inflate(packed, receive, pause);
  else throw corrupt();
  if (length !== entry.size || crc !== entry.crc) throw corrupt();
  return result;
}

async function decodeText(bytes: Bytes, pause: Pause): Promise<string> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; at += DECODED_PIECE) {
    texts.push(decoder.decode(bytes.subarray(at, at + DECODED_PIECE), { stream: true }));
    await pause();
  }
  return texts.join('') + decoder.decode();
}

/** What any damage comes down to: an offset outside the file, broken deflate, bytes that are no text. */
async function orCorrupt<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof RefusedError ? error : corrupt();
  }
}

/**
 * Opens a zip. Rejects with a `RefusedError` when it is damaged, locked, or says that it unpacks to more than 20 MB for
 * one file or 50 MB in all. A file's checksum and size are checked when it is unpacked.
 */
export async function openZip(bytes: Bytes, pause: Pause): Promise<Archive> {
  const entries = await orCorrupt(() => readDirectory(bytes));
  checkSizes(entries.values());
  return {
    names: [...entries.keys()],
    text: async (name) => {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return null;
      return orCorrupt(async () => {
        return decodeText(await unpack(bytes, entry, pause), pause);
      });
    },
  };
}
