import { crc32 } from './crc32.js';
import { deflate } from './deflate.js';
import type { Pause } from '../work/slices.js';

/** A file in the zip: its text is written as UTF-8. */
export interface ZipPart {
  readonly name: string;
  readonly text: string;
}

/** 1 January 1980, the first day that a zip knows: the same answers give the same file on any day. */
const DAY = (1 << 5) | 1;
const NEEDS_VERSION = 20;
const NAMES_ARE_UTF8 = 0x0800;
const DEFLATED = 8;

interface Packed {
  readonly name: Uint8Array<ArrayBuffer>;
  readonly crc: number;
  readonly size: number;
  readonly pieces: readonly Uint8Array<ArrayBuffer>[];
  readonly packedSize: number;
}

/** Fields of 2 or 4 bytes, as [bytes, value], little-endian. */
function record(fields: readonly (readonly [2 | 4, number])[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

/** What the header before a file and its line in the directory have in common. */
const common = ({ name, crc, size, packedSize }: Packed): readonly (readonly [2 | 4, number])[] => [
  [2, NEEDS_VERSION],
  [2, NAMES_ARE_UTF8],
  [2, DEFLATED],
  [2, 0],
  [2, DAY],
  [4, crc],
  [4, packedSize],
  [4, size],
  [2, name.length],
  [2, 0],
];

const localHeader = (part: Packed) => record([[4, 0x04034b50], ...common(part)]);

const directoryLine = (part: Packed, offset: number) =>
  record([[4, 0x02014b50], [2, NEEDS_VERSION], ...common(part), [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]);

const directoryEnd = (count: number, size: number, offset: number) =>
  record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ]);

async function pack({ name, text }: ZipPart, pause: Pause): Promise<Packed> {
  const encoder = new TextEncoder();
  const bytes = encoder.encode(text);
  const pieces = await deflate(bytes, pause);
  const packedSize = pieces.reduce((sum, { length }) => sum + length, 0);
  return { name: encoder.encode(name), crc: crc32(bytes), size: bytes.length, pieces, packedSize };
}

/** A zip with these files in this order. */
export async function writeZip(parts: readonly ZipPart[], type: string, pause: Pause): Promise<Blob> {
  const files: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = await pack(part, pause);
    const header = localHeader(packed);
    files.push(header, packed.name, ...packed.pieces);
    directory.push(directoryLine(packed, offset), packed.name);
    offset += header.length + packed.name.length + packed.packedSize;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return new Blob([...files, ...directory, directoryEnd(parts.length, size, offset)], { type });
}
