import { correction, generate } from 'lean-qr';

export interface QrCode {
  /** Modules a side, with the quiet zone around it. */
  readonly size: number;
  /** Path of the dark modules in a box of that size. */
  readonly path: string;
}

/** White modules around the code: scanners need them. */
const QUIET = 4;

/** A QR code of a text, as a path to draw: strict policies allow no picture from data. */
export function qrCode(text: string): QrCode {
  const code = generate(text, { minCorrectionLevel: correction.M });
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      let length = 0;
      while (code.get(x + length, y)) length++;
      if (length > 0) path += `M${String(x + QUIET)} ${String(y + QUIET)}h${String(length)}v1h-${String(length)}z`;
      x += length;
    }
  }
  return { size: code.size + 2 * QUIET, path };
}
