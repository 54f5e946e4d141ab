/* global document, e2e, self */
// What the page called "Bewaard" must survive a browser that is killed; what was typed last must survive one that is closed.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { killBrowser, openBrowser, temporaryFolder } from './support/browser.mjs';
import { openPage } from './support/page.mjs';
import { serve } from './support/server.mjs';

const ITEMS = ['schuldvraag', 'kosten-klant', 'datagebruik'];
const ASPECTS = ['current', 'ambition'];
const RUNS = 3;

/** Runs in the page: every time the page says that all is saved, passes on what it shows. */
const reportSaves = () => {
  document.addEventListener('meetlat-save', (event) => {
    if (event.phase === 'saved') self.acknowledged(e2e.answers());
  });
};

describe('a browser that is killed', () => {
  for (let run = 1; run <= RUNS; run++) {
    // No seed to replay: what matters is when the machine does what. The moment is in the message of a failure.
    const delay = Math.random() * 1500;
    test(`has everything it called saved, run ${run}`, async (t) => {
      const { url } = await serve(t);
      const userDataDir = await temporaryFolder(t);
      const browser = await openBrowser(t, { userDataDir });
      const person = await openPage(browser);
      const saves = [];
      await person.page.exposeFunction('acknowledged', (answers) => void saves.push(answers));
      await person.page.evaluateOnNewDocument(reportSaves);
      await person.page.goto(`${url}/items.html`);
      await person.ready();

      const edits = [];
      const editing = editUntilKilled(person, edits);
      await person.saved();
      await new Promise((resolve) => setTimeout(resolve, delay));
      await killBrowser(browser);
      await editing;

      const again = await openPage(await openBrowser(t, { userDataDir }), `${url}/items.html`);
      await again.ready();
      const found = await again.answers();
      const lost = lostEdits(saves.at(-1), found, edits);
      assert.deepEqual(lost, [], `killed ${delay} ms after the first save, after ${edits.length} edits`);
      assert.ok(saves.length > 0);
    });
  }
});

/** Gives every score once and a note that grows, until the page is gone. Each value of a field differs from the others. */
async function editUntilKilled(person, edits) {
  try {
    for (let round = 1; round <= 9; round++) {
      for (const id of ITEMS) {
        for (const aspect of ASPECTS) {
          edits.push({ id, field: aspect, value: String(round) });
          await person.score(id, aspect, round);
        }
        const earlier = edits.findLast((edit) => edit.id === id && edit.field === 'currentNote')?.value ?? '';
        edits.push({ id, field: 'currentNote', value: `${earlier}${round}` });
        await person.note(id, 'current', String(round));
      }
    }
  } catch {
    // The browser is gone; that is what we came for.
  }
}

/** The fields that hold an older value than the page had called saved. */
function lostEdits(saved, found, edits) {
  return Object.entries(saved).flatMap(([id, answer]) =>
    Object.entries(answer).flatMap(([field, value]) => {
      const values = [...new Set(edits.filter((edit) => edit.id === id && edit.field === field).map((e) => e.value))];
      const [acknowledged, back] = [value, found[id][field]].map((one) => values.indexOf(one));
      return back < acknowledged ? [{ id, field, saved: value, found: found[id][field] }] : [];
    }),
  );
}

/** Enters something, leaves at once, and looks what is there afterwards. */
async function leaveAndLook(browser, url, leave) {
  const context = await browser.createBrowserContext();
  const person = await openPage(context, `${url}/items.html`);
  await person.ready();
  await person.score('schuldvraag', 'current', 7);
  await person.saved();
  await person.note('schuldvraag', 'current', 'net voor het einde');
  // The score is on its way when the page goes; the note waits for a pause in the typing.
  await person.score('schuldvraag', 'ambition', 9);
  await person.note('schuldvraag', 'current', '!');
  await leave(person, url);
  const again = await openPage(context, `${url}/items.html`);
  await again.ready();
  const answer = await again.answer('schuldvraag');
  const problems = [...person.problems, ...again.problems];
  await context.close();
  return { ...answer, problems };
}

describe('what was entered last', () => {
  const ways = {
    'the tab is closed': async ({ page }) => {
      const closed = new Promise((resolve) => page.once('close', resolve));
      await page.close({ runBeforeUnload: true });
      await closed;
    },
    'the page goes elsewhere': ({ page }, url) => page.goto(`${url}/other.html`),
    'the page is loaded again': ({ page }) => page.reload(),
  };
  for (const engine of ['chromium', 'firefox']) {
    test(`is kept in ${engine}`, async (t) => {
      const { url } = await serve(t);
      const browser = await openBrowser(t, { engine });
      for (const [name, leave] of Object.entries(ways)) {
        for (let run = 1; run <= RUNS; run++) {
          await t.test(`when ${name}, run ${run}`, async () => {
            const { current, ambition, currentNote, problems } = await leaveAndLook(browser, url, leave);
            assert.deepEqual([current, ambition, currentNote, problems], ['7', '9', 'net voor het einde!', []]);
          });
        }
      }
    });
  }
});
