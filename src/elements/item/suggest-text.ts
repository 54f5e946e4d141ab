import type { Instrument, Item } from '../../domain/instrument.js';
import { suggest as t } from '../../locale/spoken/suggest.js';

/** The suggestion as a text that someone else understands by itself: lines of mail and of Windows. */
export function suggestionText(instrument: Instrument, item: Item, level: string, suggestion: string): string {
  const { title, edition, scale, lang } = instrument;
  const label = scale.levels.find(({ id }) => id === level)?.label ?? t.whole;
  const { lines } = t;
  return [
    `${lines.instrument}: ${title}`,
    `${lines.item}: ${item.title} (${item.id})`,
    `${lines.edition}: ${t.version(`${edition.id} ${edition.version}, ${lang}`, item.version)}`,
    `${lines.level}: ${label}`,
    '',
    `${lines.suggestion}:`,
    ...suggestion.trim().split(/\r\n?|\n/),
    '',
  ].join('\r\n');
}

/** Half a character, which no address can hold, is left out. */
const encode = (text: string): string =>
  encodeURIComponent(
    text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) => (found[1] ? found : '')),
  );

/** Opens a new mail. What is no plain address is left out: an attribute can add no second reader. */
export function mailLink(address: string, subject: string, body: string): string {
  const to = /^[^\s@?&,;%]+@[^\s@?&,;%]+$/.test(address) ? address : '';
  return `mailto:${to}?subject=${encode(subject)}&body=${encode(body)}`;
}
