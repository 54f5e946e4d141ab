import { expect } from 'chai';
import * as fc from 'fast-check';
import type { CalendarEntry } from '../../src/export/ics.js';
import { planToIcs } from '../../src/export/ics.js';
import { holds } from '../support/arbitrary-run.js';

const WORDS = { name: 'Plan', owner: (owner: string) => `Wie: ${owner}` };
const NOW = new Date('2026-11-22T10:11:12.345Z');

const ENTRY: CalendarEntry = {
  id: 'een',
  itemId: 'nazorg',
  item: '2.7 Nazorg',
  text: 'Bellen na afloop',
  owner: 'Team klant',
  due: '2026-12-31',
  status: 'todo',
};

const file = (...entries: readonly Partial<CalendarEntry>[]) =>
  planToIcs(
    entries.map((entry) => ({ ...ENTRY, ...entry })),
    WORDS,
    NOW,
  );

/** A small reader by the book: unfolds, splits at the first colon, takes the escapes off. */
function read(text: string) {
  const lines = text.replace(/\r\n /g, '').split('\r\n').slice(0, -1);
  return lines.map((line) => {
    const at = line.indexOf(':');
    const value = line.slice(at + 1).replace(/\\([\\;,nN])/g, (_, char: string) => (/n/i.test(char) ? '\n' : char));
    return [line.slice(0, at), value] as const;
  });
}

describe('the plan as a calendar', () => {
  it('has a whole day for each action', () => {
    expect(read(file({}))).to.deep.equal([
      ['BEGIN', 'VCALENDAR'],
      ['VERSION', '2.0'],
      ['PRODID', '-//meetlat//meetlat//NL'],
      ['CALSCALE', 'GREGORIAN'],
      ['X-WR-CALNAME', 'Plan'],
      ['BEGIN', 'VEVENT'],
      ['UID', 'een@meetlat'],
      ['DTSTAMP', '20261122T101112Z'],
      ['DTSTART;VALUE=DATE', '20261231'],
      ['DTEND;VALUE=DATE', '20270101'],
      ['SUMMARY', 'Bellen na afloop'],
      ['DESCRIPTION', '2.7 Nazorg\nWie: Team klant'],
      ['TRANSP', 'TRANSPARENT'],
      ['END', 'VEVENT'],
      ['END', 'VCALENDAR'],
    ]);
  });

  it('leaves out who, when nobody is named', () => {
    expect(file({ owner: '' })).to.contain('DESCRIPTION:2.7 Nazorg\r\n');
  });

  it('brings back any text, and lets none of it end a line', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a;b,c\\n', 'x\r\nBEGIN:VEVENT', '👩‍👩‍👧 é'),
    );
    holds(fc.tuple(text, text), 500, ([summary, owner]) => {
      const made = file({ text: summary, owner });
      for (const line of made.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
      const controls = /(?![\n\t])\p{Cc}/gu;
      const plain = summary.replace(/\r\n?/g, '\n').replace(controls, '');
      expect(new Map(read(made)).get('SUMMARY')).to.equal(plain);
      expect(made.split('\r\n').filter((line) => line === 'BEGIN:VEVENT')).to.have.length(1);
    });
  });
});
