import type { Instrument, Item } from './instrument.js';

/**
 * A short fingerprint of a text: FNV-1a over its UTF-16 code units, twice 32 bits, as 16 hex digits.
 * Synchronous and without `crypto.subtle`, which plain-http intranets lack. It proves wording, not origin.
 */
export function textHash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193 ^ text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b) ^ (b >>> 13);
  }
  return hex(a) + hex(b);
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');

/** Fingerprint of what a person reads when scoring: title and definitions in the order of the levels. */
export function itemHash(instrument: Instrument, item: Item): string {
  const parts = [item.title, ...instrument.scale.levels.map((level) => item.levels[level.id] ?? '')];
  return textHash(parts.join('\n'));
}
