/** Why a code can't be opened. */
export type EnvelopeProblem = 'no-code' | 'newer-version' | 'cut-off' | 'damaged';

export type Opened =
  { readonly ok: true; readonly content: string } | { readonly ok: false; readonly problem: EnvelopeProblem };

const VERSION = 1;
/** Version, length of the content in bytes, checksum (FNV-1a, 32 bits, hexadecimal), content in base64url. */
const SHAPE = /^m(\d{1,3})\.(\d{1,9})\.([0-9a-f]{8})\.([\w-]*)$/;

function checksum(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Text as a code that says when it arrives damaged or cut off. Lone surrogates become U+FFFD. */
export function seal(content: string): string {
  const bytes = new TextEncoder().encode(content);
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const body = btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `m${String(VERSION)}.${String(bytes.length)}.${checksum(bytes)}.${body}`;
}

/** What `seal` put in a code, or why it can't be read. Never throws. */
export function unseal(code: string): Opened {
  const [, version, length, sum, body = ''] = SHAPE.exec(code.trim()) ?? [];
  if (version === undefined) return { ok: false, problem: 'no-code' };
  if (Number(version) > VERSION) return { ok: false, problem: 'newer-version' };
  if (body.length < Math.ceil((Number(length) * 4) / 3)) return { ok: false, problem: 'cut-off' };
  try {
    const letters = atob(body.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    if (bytes.length !== Number(length) || checksum(bytes) !== sum) return { ok: false, problem: 'damaged' };
    return { ok: true, content: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}
