import type { PlannedAction } from '../domain/plan.js';

/** A line of a calendar: what to do, for which item, by which day. Actions without a day are left out before. */
export interface CalendarEntry extends PlannedAction {
  /** "2.7 Nazorg". */
  readonly item: string;
}

export interface CalendarWords {
  /** Name of the calendar. */
  readonly name: string;
  /** First line of an entry's description: for whom it is. */
  owner(owner: string): string;
}

/** Longest line in bytes of UTF-8, its line break not counted (RFC 5545, 3.1). */
const LINE = 75;

const encoder = new TextEncoder();

/** Commas, semicolons, backslashes and line breaks have a meaning of their own (3.3.11); other controls are refused. */
const escape = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

/** Long lines go on after a line break and a space, never inside a character. */
function fold(line: string): string {
  const lines: string[] = [];
  let start = '';
  let length = 0;
  for (const char of line) {
    const bytes = encoder.encode(char).length;
    if (length + bytes > LINE) {
      lines.push(start);
      start = ' ';
      length = 1;
    }
    start += char;
    length += bytes;
  }
  return [...lines, start].join('\r\n');
}

const day = (iso: string): string => iso.replaceAll('-', '');

/** yyyy-mm-dd, one day later: the end of a whole day is the first moment of the next (3.6.1). */
function dayAfter(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function event({ id, text, item, owner, due }: CalendarEntry, words: CalendarWords, stamp: string): readonly string[] {
  const description = [item, owner && words.owner(owner)].filter(Boolean).join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${id}@meetlat`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day(due)}`,
    `DTEND;VALUE=DATE:${day(dayAfter(due))}`,
    `SUMMARY:${escape(text)}`,
    `DESCRIPTION:${escape(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * The days of a plan as an iCalendar file (RFC 5545), which every agenda can import: a whole day for each action. The
 * same action keeps its UID, so that importing again replaces it. `now` is when the file is made.
 */
export function planToIcs(entries: readonly CalendarEntry[], words: CalendarWords, now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//meetlat//meetlat//NL',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escape(words.name)}`,
    ...entries.flatMap((entry) => event(entry, words, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
