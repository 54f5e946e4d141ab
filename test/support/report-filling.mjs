/* global document, self */
// A full filling for the tests of PDF and print: two scores and two notes on every item, through the store of the page.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './e2e.mjs';

const WORDS =
  'wij bellen een klant eerst op en zoeken samen naar een oplossing die past voordat er kosten bij komen ' +
  'want een brief alleen werkt bij ons niet goed genoeg en elke collega weet wat hij daarna moet doen';

/** A note of exactly so many characters that is unlike every other. */
export function noteOf(length, mark) {
  const words = `${mark} `.padEnd(length * 2, `${WORDS} `).slice(0, length - 1);
  return `${words.trimEnd().padEnd(length - 1, 'e')}.`;
}

export const instrument = JSON.parse(await readFile(join(root, 'meetlat-data/sociale-incasso.nl.json'), 'utf8'));

/** The items with their numbers, in the order of the instrument. */
export const items = instrument.themes.flatMap((theme, t) =>
  theme.items.map((item, i) => ({ id: item.id, number: `${t + 1}.${i + 1}`, title: item.title, theme: theme.title })),
);

/** All 24 items, 48 notes of `length` characters. Scores have tenths too, and the ambition differs from now. */
export const fullAnswers = (length = 300) =>
  items.map(({ id, number }, i) => ({
    id,
    current: 1 + ((i * 37) % 91) / 10,
    ambition: 1 + ((i * 37 + 23) % 91) / 10,
    currentNote: noteOf(length, `Nu bij ${number} <b>1&2</b> "é":`),
    ambitionNote: noteOf(length, `Straks bij ${number}:`),
  }));

/** Runs in the page: fills in the open filling. */
export function fillIn({ answers, details }) {
  const { store } = document.querySelector('meetlat-assessment').provider.value;
  store.dispatch({ type: 'describe', details });
  for (const { id: itemId, current, ambition, currentNote, ambitionNote } of answers) {
    store.dispatch({ type: 'rate', itemId, aspect: 'current', rating: current });
    store.dispatch({ type: 'rate', itemId, aspect: 'ambition', rating: ambition });
    store.dispatch({ type: 'note', itemId, aspect: 'current', note: currentNote });
    store.dispatch({ type: 'note', itemId, aspect: 'ambition', note: ambitionNote });
  }
}

/** Runs before the page: keeps what the page saves as a file, with when it did. */
export function keepFiles() {
  const create = URL.createObjectURL.bind(URL);
  self.savedFiles = [];
  URL.createObjectURL = (blob) => {
    self.savedFiles.push({ blob, at: self.performance.now() });
    return create(blob);
  };
}

/** Runs in the page: the last file that was kept, as base64. */
export async function lastFile() {
  const bytes = new Uint8Array(await self.savedFiles.at(-1).blob.arrayBuffer());
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return self.btoa(text);
}

/** "6", "6,5": a score as it is written. */
export const written = (score) => String(score).replace('.', ',');

/** The headings of a report on a full filling without a plan, on paper: the chapters, then the themes of the notes. */
export const CHAPTERS = [
  'H1 Waar staan wij?',
  'H2 Wat valt op?',
  'H2 Nu en ambitie in één beeld',
  'H2 Per thema',
  'H2 Per onderdeel',
  'H2 Wat jullie erbij schreven',
];
export const THEME_HEADINGS = instrument.themes.map(({ title }, i) => `H3 ${i + 1} ${title}`);
