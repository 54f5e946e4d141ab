import { language } from './language.js';

/** Formatters are costly to make and cheap to keep: one per language and shape, a handful in all. */
const formats = new Map<string, Intl.NumberFormat>();

function formatNumber(value: number, lang: string, decimals: number, signDisplay: 'auto' | 'exceptZero'): string {
  const key = [lang, decimals, signDisplay].join();
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: 1, signDisplay };
  const format = formats.get(key) ?? new Intl.NumberFormat(lang, options);
  formats.set(key, format);
  return format.format(value);
}

/** A score as it is read: "7", "5,5". */
export const formatScore = (value: number, lang = language()): string => formatNumber(value, lang, 0, 'auto');

/** A mean, always with its decimal: "6,0". */
export const formatMean = (value: number, lang = language()): string => formatNumber(value, lang, 1, 'auto');

/** A difference with its sign: "+2", "−0,5", "0". */
export const formatGap = (value: number, lang = language()): string =>
  formatNumber(value, lang, 0, 'exceptZero').replace('-', '−');

/** A day as text ("22 november 2026") from yyyy-mm-dd; other text comes back as it is. */
export function formatDay(day: string, lang = language()): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return day;
  const date = new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(date);
}

/** "a, b en c". */
export const formatList = (parts: readonly string[], lang = language()): string =>
  new Intl.ListFormat(lang, { type: 'conjunction' }).format(parts);
