import { language } from './language.js';

/** A day as text ("22 november 2026") from yyyy-mm-dd; other text comes back as it is. */
export function formatDay(day: string, lang = language()): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return day;
  const date = new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(date);
}
