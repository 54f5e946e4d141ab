/* global IDBFactory, e2e, indexedDB, self */
// Storage that goes away under an open page: emptied, deleted, or with its connection cut. What is on the screen is saved again.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openBrowser } from './support/browser.mjs';
import { openPage } from './support/page.mjs';
import { serve } from './support/server.mjs';

/** Runs before the page: remembers its connections, so that a test can cut them. */
const rememberConnections = () => {
  self.connections = [];
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...args) {
    const request = open.apply(this, args);
    request.addEventListener('success', () => self.connections.push(request.result));
    return request;
  };
};

const deleteDatabase = () =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('meetlat');
    request.onsuccess = () => resolve();
    request.onblocked = () => reject(new Error('somebody holds on to the database'));
  });

async function clearSiteData({ page }) {
  const session = await page.createCDPSession();
  await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'all' });
}

const losses = {
  'the database is deleted': (person) => person.ask(deleteDatabase),
  'the site’s data is cleared': clearSiteData,
  'the connection is cut': (person) => person.ask(() => self.connections.at(-1).close()),
};

describe('when', () => {
  for (const [name, lose] of Object.entries(losses)) {
    test(`${name}, the next edit is saved with all that stood there`, async (t) => {
      const { url } = await serve(t);
      const browser = await openBrowser(t);
      const person = await openPage(browser, `${url}/items.html`, { before: [rememberConnections] });
      await person.ready();
      await person.score('schuldvraag', 'current', 7);
      await person.note('schuldvraag', 'current', 'blijft staan');
      await person.saved();
      await person.see(async () => (await e2e.stored())['answer:schuldvraag']?.currentNote === 'blijft staan');

      await lose(person);
      await person.score('kosten-klant', 'ambition', 4);
      await person.see(() => !e2e.save().startsWith('Bewaard') || e2e.answers()['kosten-klant'].ambition === '4');
      await person.saved();

      const again = await openPage(browser, `${url}/items.html`);
      await again.ready();
      const answers = await again.answers();
      assert.deepEqual([answers.schuldvraag.current, answers.schuldvraag.currentNote], ['7', 'blijft staan']);
      assert.equal(answers['kosten-klant'].ambition, '4');
      assert.deepEqual(person.problems, []);
    });
  }
});
