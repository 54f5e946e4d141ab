import type { Answer, Answers, Basis } from '../../src/domain/assessment.js';
import { EMPTY_ANSWER } from '../../src/domain/assessment.js';
import type { Instrument } from '../../src/domain/instrument.js';
import { findItem, placedItems } from '../../src/domain/instrument.js';
import type { Rating } from '../../src/domain/rating.js';
import { itemHash } from '../../src/domain/text-hash.js';
import { SCALE } from './arbitrary-instrument.js';
import { instrumentFrom } from './arbitrary-instrument.js';

const item = (id: string, title: string, words: string, version = 1) => ({
  id,
  version,
  title,
  levels: { hekkensluiter: `${words} Zelden.`, middenmoter: `${words} Soms.`, koploper: `${words} Altijd.` },
});

const shared = {
  format: 'meetlat-instrument',
  schemaVersion: 1,
  id: 'zorg',
  lang: 'nl',
  title: 'Meetlat Zorg',
  scale: SCALE,
};

/** The JSON of the first edition. New on each call. */
export const firstFile = () => ({
  ...structuredClone(shared),
  edition: { id: 'zorg', version: '1.0.0', date: '2025-03-01' },
  themes: [
    {
      id: 'visie',
      title: 'Visie',
      items: [item('doel', 'Doel', 'We kennen het doel.'), item('kosten', 'Kosten', 'We rekenen kosten.')],
    },
    {
      id: 'contact',
      title: 'Contact',
      items: [
        item('brief', 'Brief', 'We schrijven.'),
        item('nazorg', 'Nazorg', 'We bellen na.'),
        item('gesprek', 'Gesprek', 'We praten.'),
        item('loket', 'Loket', 'We zijn open.'),
      ],
    },
  ],
});

/**
 * That of the second: `kosten` means something else, `brief` says the same in better words, `nazorg` is gone, `gesprek`
 * made room for `bellen` and `langsgaan`, `signalen` is new, `doel` and `loket` stayed the same.
 */
export const secondFile = () => ({
  ...structuredClone(shared),
  edition: { id: 'zorg', version: '2.0.0', date: '2026-06-01' },
  themes: [
    {
      id: 'visie',
      title: 'Visie',
      items: [
        item('doel', 'Doel', 'We kennen het doel.'),
        item('kosten', 'Kosten', 'We rekenen nooit kosten door.', 2),
        item('signalen', 'Signalen', 'We letten op signalen.'),
      ],
    },
    {
      id: 'contact',
      title: 'Contact',
      items: [
        item('brief', 'Brief', 'We schrijven in gewone taal.'),
        item('bellen', 'Bellen', 'We bellen.'),
        item('langsgaan', 'Langsgaan', 'We gaan langs.'),
        item('loket', 'Loket', 'We zijn open.'),
      ],
    },
  ],
  history: [
    {
      version: '1.0.0',
      date: '2025-03',
      items: 6,
      changes: [
        { item: 'kosten', kind: 'reworded' },
        { item: 'signalen', kind: 'new' },
        { item: 'nazorg', kind: 'removed', title: 'Nazorg' },
        { item: 'gesprek', kind: 'replaced', title: 'Gesprek', by: ['bellen', 'langsgaan'] },
      ],
    },
    { version: '0.9', date: '2024', items: 5 },
  ],
});

export const first: Instrument = instrumentFrom(firstFile());
export const second: Instrument = instrumentFrom(secondFile());

/** The second edition in another language: the same versions, other words. */
export const english: Instrument = instrumentFrom(
  JSON.parse(JSON.stringify({ ...secondFile(), lang: 'en' }).replaceAll('We ', 'They ')),
);

export const basisOf = (instrument: Instrument, itemId: string): Basis => {
  const { item: found } = findItem(instrument, itemId)!;
  return { version: found.version, lang: instrument.lang, hash: itemHash(instrument, found) };
};

/** An answer as people give it on this edition: with the text that they read. */
export const givenOn = (instrument: Instrument, itemId: string, current: Rating, ambition: Rating = null): Answer => ({
  ...EMPTY_ANSWER,
  current,
  ambition,
  currentBasis: current === null ? null : basisOf(instrument, itemId),
  ambitionBasis: ambition === null ? null : basisOf(instrument, itemId),
});

/** The same score on every item of an edition, or on these. */
export const filledOn = (instrument: Instrument, current: number, ids?: readonly string[]): Answers =>
  Object.fromEntries(
    placedItems(instrument)
      .filter(({ item: { id } }) => ids?.includes(id) ?? true)
      .map(({ item: { id } }) => [id, givenOn(instrument, id, current, current)]),
  );
