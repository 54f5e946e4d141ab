/* global document, e2e */
// The printed report: the document that the button hands to the browser's dialog, printed by Chromium and read back.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { openPaper, takeDown } from '../support/print-paper.mjs';
import { CHAPTERS, fillIn, fullAnswers, items, noteOf, THEME_HEADINGS, written } from '../support/report-filling.mjs';
import { infoOf, noPoppler, pagesOf, squeezed, structureOf } from '../support/report-paper.mjs';
import { openBrowser, temporaryFolder } from './support/browser.mjs';
import { openPage } from './support/page.mjs';
import { serve, STRICT_POLICY } from './support/server.mjs';

const MOST_PAGES = 8;
/** A foot line: "Bladzijde 2 van 7". */
const FOOT = /Bladzijde \d+ van \d+/g;

/** Fills in, presses the button, and prints what comes to A4. Gives the file. */
async function printed(t, filling) {
  const { url } = await serve(t, { headers: () => STRICT_POLICY });
  const browser = await openBrowser(t);
  const person = await openPage(browser, `${url}/session.html`);
  await person.choose('Begin met invullen');
  await person.see(() => e2e.all('meetlat-item').length === 1);
  await person.ask(fillIn, filling);
  await person.see(() => e2e.all('button').some((button) => button.textContent.trim() === 'Afdrukken'));
  const taken = await person.ask(takeDown, { host: 'meetlat-report', words: 'Afdrukken' });
  await person.see(() => document.querySelector('iframe') === null);
  assert.deepEqual(await person.violations(), []);
  assert.deepEqual(person.problems, []);
  const paper = await openPaper(browser, taken);
  const file = join(await temporaryFolder(t), 'report.pdf');
  await writeFile(file, await paper.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }));
  return file;
}

/** All that stands on the pages, without the lines at their feet. */
const textOf = (file) => squeezed(pagesOf(file, '-raw').join('\n').replaceAll(FOOT, ''));

const notesOf = (answers) => answers.flatMap(({ currentNote, ambitionNote }) => [currentNote, ambitionNote]);

function assertNumbered(file) {
  const pages = pagesOf(file);
  pages.forEach((text, i) => {
    assert.ok(text.includes(`Bladzijde ${i + 1} van ${pages.length}`), `page ${i + 1}`);
    assert.ok(text.trim().split('\n').length > 3, `page ${i + 1} is empty`);
  });
}

/** Every note stands there, whole, in the order in which it was given. */
function assertNotes(file, notes) {
  const read = textOf(file);
  let from = 0;
  for (const note of notes) {
    const at = read.indexOf(squeezed(note), from);
    assert.ok(at >= 0, `missing, cut off or out of order: ${note.slice(0, 60)}`);
    from = at + squeezed(note).length;
  }
}

const details = { organisation: 'Waterbedrijf', label: "8 duo's", heldOn: '2026-11-22' };

describe('the printed report', { skip: noPoppler }, () => {
  test(`of 24 items and 48 notes: tagged A4, at most ${MOST_PAGES} pages, everything on it`, async (t) => {
    const answers = fullAnswers();
    const file = await printed(t, { answers, details });
    const info = infoOf(file);
    t.diagnostic(`${info.Pages} pages`);
    assert.ok(Number(info.Pages) <= MOST_PAGES, info.Pages);
    assert.equal(info.Tagged, 'yes');
    assert.match(info['Page size'], /\(A4\)/);
    assertNumbered(file);
    assertNotes(file, notesOf(answers));
    const read = textOf(file);
    items.forEach(({ number, title }, i) => {
      const { current, ambition } = answers[i];
      assert.ok(read.includes(`${number} ${title} ${written(current)} ${written(ambition)}`), title);
    });
    const headings = structureOf(file).filter(({ type }) => /^H\d$/.test(type));
    assert.deepEqual(
      headings.map(({ type, text }) => `${type} ${squeezed(text)}`),
      [...CHAPTERS, ...THEME_HEADINGS],
    );
    assert.doesNotMatch(read, /Afdrukken|PDF-rapport|Onze organisatie/);
  });

  test('keeps a note of 2 000 words whole, and a long name on the page', async (t) => {
    const words = Array.from({ length: 2000 }, (_, i) => i.toString(36)).join(' ');
    const answers = fullAnswers(40).map((answer, i) => (i === 5 ? { ...answer, currentNote: words } : answer));
    const organisation = noteOf(400, 'W').replaceAll(' ', '').slice(0, 300);
    const file = await printed(t, { answers, details: { ...details, organisation } });
    assertNumbered(file);
    assertNotes(file, notesOf(answers));
    assert.ok(textOf(file).replaceAll(' ', '').includes(organisation));
  });
});
