/* global DOMException, IDBFactory, e2e, queueMicrotask, self */
// A browser that refuses to store, or never answers: the page works within moments, in memory, says so, and offers a download.
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { openBrowser, temporaryFolder } from './support/browser.mjs';
import { allowDownloads, nextDownload } from './support/downloads.mjs';
import { openPage, personAt, until } from './support/page.mjs';
import { serve } from './support/server.mjs';

/** The page waits 2 s for an answer of storage; the rest is for a busy machine to load and draw it. */
const USABLE_MS = 2000 + 4000;

/** Each runs in the page before its scripts. */
const refusals = {
  'access to storage throws': () => {
    Object.defineProperty(self, 'indexedDB', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  },
  'there is no storage': () => {
    Object.defineProperty(self, 'indexedDB', { value: undefined });
  },
  'opening it throws': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Refused.', 'SecurityError');
    };
  },
  'opening it fails': () => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...args) {
      const request = open.apply(this, args);
      // After whoever asked listens too, so that their tables are made before it is broken off.
      queueMicrotask(() => request.addEventListener('upgradeneeded', () => request.transaction.abort()));
      return request;
    };
  },
  'opening it never answers': () => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...args) {
      const request = open.apply(this, args);
      for (const type of ['success', 'error', 'upgradeneeded', 'blocked']) {
        request.addEventListener(type, (event) => event.stopImmediatePropagation());
      }
      return request;
    };
  },
};

/** Fills something in where nothing can be kept, and downloads it. */
async function workInMemory(person, downloads) {
  const [notice] = await until(async () => {
    const notices = await person.ask(() => e2e.notices());
    return notices.length > 0 && notices;
  }, 'the banner');
  assert.match(notice, /kan hier niets bewaren.*Download je invulling/);
  await person.score('schuldvraag', 'current', 7);
  await person.note('schuldvraag', 'current', 'alleen hier');
  await person.see(() => e2e.save() === 'Niet bewaard: alleen in dit venster');
  assert.equal((await person.ask(() => e2e.notices())).length, 1, 'one banner');
  await person.choose('Download je invulling');
  const { current, currentNote } = (await nextDownload(downloads)).answers.schuldvraag;
  assert.deepEqual([current.rating, currentNote], [7, 'alleen hier']);
}

describe('when', () => {
  for (const [name, refuse] of Object.entries(refusals)) {
    test(`${name}, the page works in memory`, async (t) => {
      const downloads = await temporaryFolder(t);
      const { url } = await serve(t);
      const browser = await openBrowser(t);
      await allowDownloads(browser, downloads);
      const person = await openPage(browser, null, { before: [refuse] });
      const start = Date.now();
      await person.page.goto(`${url}/items.html`);
      await person.ready();
      const took = Date.now() - start;
      assert.ok(took < USABLE_MS, `usable after ${took} ms`);
      await workInMemory(person, downloads);
      assert.deepEqual(person.problems, []);
    });
  }

  test('the person forbids sites to store anything, the page works in memory', async (t) => {
    const [downloads, userDataDir] = [await temporaryFolder(t), await temporaryFolder(t)];
    await mkdir(join(userDataDir, 'Default'));
    const blockAll = { profile: { default_content_setting_values: { cookies: 2 } } };
    await writeFile(join(userDataDir, 'Default', 'Preferences'), JSON.stringify(blockAll));
    const { url } = await serve(t);
    const browser = await openBrowser(t, { userDataDir });
    await allowDownloads(browser, downloads);
    const person = await openPage(browser, `${url}/items.html`);
    await person.ready();
    await workInMemory(person, downloads);
    assert.deepEqual(person.problems, []);
  });
});

describe('in a frame', () => {
  test('that may not store anything, the page works in memory', async (t) => {
    const downloads = await temporaryFolder(t);
    // A sandboxed frame has an origin of its own, so its scripts come from elsewhere.
    const inner = await serve(t, { headers: () => ({ 'Access-Control-Allow-Origin': '*' }) });
    const outer = await serve(t, {
      values: { address: `${inner.url}/items.html`, sandbox: 'allow-scripts allow-downloads allow-forms' },
    });
    const browser = await openBrowser(t);
    await allowDownloads(browser, downloads);
    const host = await openPage(browser, `${outer.url}/frame.html`);
    const frame = await until(() => host.page.frames().find((one) => one.url().includes('items')), 'the frame');
    const person = personAt(host.page, frame);
    await person.ready();
    await workInMemory(person, downloads);
    assert.deepEqual(host.problems, []);
  });

  test('of another site, with its data blocked, the page works in memory (Firefox)', async (t) => {
    const inner = await serve(t);
    const sandbox = 'allow-scripts allow-same-origin';
    const address = inner.url.replace('127.0.0.1', 'localhost');
    const outer = await serve(t, { values: { address: `${address}/items.html`, sandbox } });
    const extraPrefsFirefox = { 'network.cookie.cookieBehavior': 1 };
    const browser = await openBrowser(t, { engine: 'firefox', extraPrefsFirefox });
    const host = await openPage(browser, `${outer.url}/frame.html`);
    const frame = await until(() => host.page.frames().find((one) => one.url().includes('items')), 'the frame');
    const person = personAt(host.page, frame);
    await person.ready();
    assert.match((await person.ask(() => e2e.notices())).join(), /kan hier niets bewaren/);
    await person.score('schuldvraag', 'current', 7);
    await person.see(() => e2e.save() === 'Niet bewaard: alleen in dit venster');
  });
});
