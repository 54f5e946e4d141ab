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
