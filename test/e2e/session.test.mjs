/* global e2e */
// Fills in all 24 items with the keyboard under the strict policy, in two engines: nothing may be stopped by the policy,
// nothing may be asked of the network after the page has loaded, and everything must be there after a reload.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AHEAD } from './support/ahead.mjs';
import { openBrowser, temporaryFolder } from './support/browser.mjs';
import { allowDownloads, downloadPreferences, nextDownload } from './support/downloads.mjs';
import { openPage } from './support/page.mjs';
import { serve, STRICT_POLICY } from './support/server.mjs';

const ITEMS = 24;
const current = (index) => (index % 10) + 1;
const ambition = (index) => ((index * 7) % 10) + 1;
const note = (index) => `${index} <b>1&2</b> "é"`;
const MARKED = '<b>1&2</b> "é"';

for (const engine of ['chromium', 'firefox']) {
  test(`a whole session under the strict policy, in ${engine}`, async (t) => {
    const downloads = await temporaryFolder(t);
    const { url } = await serve(t, { headers: () => STRICT_POLICY });
    const browser = await openBrowser(t, { engine, extraPrefsFirefox: downloadPreferences(downloads) });
    const person = await openPage(browser);
    if (engine === 'chromium') await allowDownloads(browser, downloads);
    await person.page.goto(`${url}/session.html`);

    await t.test('loads the page, one file, its instrument, and ahead of time what may be needed later', async () => {
      await person.choose('Begin met invullen');
      await person.see(() => e2e.all('meetlat-item').length === 1);
      const page = ['/session.html', '/dist/cdn/meetlat.min.js', '/dist/cdn/sociale-incasso.nl.js'];
      const rest = AHEAD.map((name) => `/dist/cdn/${name}`);
      const expected = [...page, ...rest].map((path) => url + path).sort();
      await person.see((count) => performance.getEntriesByType('resource').length >= count, expected.length - 1);
      assert.deepEqual([...person.requests].sort(), expected);
    });
    const loaded = person.requests.length;
    const items = [];

    await t.test('takes 24 items with two scores and two notes, typed', async () => {
      for (let index = 0; index < ITEMS; index++) items.push(await fillItem(person, index));
      await person.see(() => e2e.all('[part~=page] meetlat-report').length === 1);
      assert.deepEqual(await person.ask(() => e2e.text('[part~=count]')), ['24 van 24 ingevuld']);
      await person.saved();
    });

    await t.test('shows the result in radar, profile and report', async () => {
      // The report stands on the page twice, in the assessment and beside it; the radar three times.
      const drawn = await person.ask(
        (marked) => ({
          radars: e2e.all('figure[part~=radar] svg[role=img]').length,
          notes: e2e.text('[part~=note]').filter((text) => text.includes(marked)).length,
          unsafe: e2e.all('[part~=note] b').filter((b) => b.textContent === '1&2').length,
        }),
        MARKED,
      );
      assert.deepEqual(drawn, { radars: 3, notes: 2 * 2 * ITEMS, unsafe: 0 });
    });

    let before;
    await t.test('downloads exactly what was typed', async () => {
      await person.choose('Meer');
      await person.choose('Download je invulling');
      before = await nextDownload(downloads);
      assert.equal(Object.keys(before.answers).length, ITEMS);
      items.forEach((id, i) => {
        const { current: now, ambition: wish, currentNote, ambitionNote } = before.answers[id];
        const given = [now.rating, wish.rating, currentNote, ambitionNote];
        assert.deepEqual(given, [current(i), ambition(i), note(i), note(i)], id);
      });
    });

    await t.test('clears everything, and takes that back', async () => {
      await person.choose('Wis alles');
      await person.choose('Ja, wis alles');
      await person.see(() => e2e.text('[part~=count]')[0] === '0 van 24 ingevuld');
      await person.choose('Ongedaan maken');
      await person.see(() => e2e.text('[part~=count]')[0] === '24 van 24 ingevuld');
      await person.saved();
    });

    assert.deepEqual(person.requests.slice(loaded), [], 'requests after the page had loaded');
    assert.deepEqual(await person.violations(), [], 'violations of the policy');

    await t.test('has everything back after a reload', async () => {
      await person.page.reload();
      await person.choose('Ga verder');
      await person.see(() => e2e.text('[part~=count]')[0] === '24 van 24 ingevuld');
      await person.choose('Meer');
      await person.choose('Download je invulling');
      assert.deepEqual((await nextDownload(downloads)).answers, before.answers);
    });

    assert.deepEqual(await person.violations(), [], 'violations of the policy after the reload');
    assert.deepEqual(person.problems, [], 'console errors, warnings and exceptions');
  });
}

/** One item by keyboard alone, from its title to the button for the next. Returns its id. */
async function fillItem(person, index) {
  await person.see((n) => e2e.all('meetlat-item')[0]?.shadowRoot.textContent.includes(`onderdeel ${n} van`), index + 1);
  await person.see(() => e2e.active()?.id === 'title');
  const id = await person.ask(() => e2e.all('meetlat-item')[0].item);
  await person.tabTo('[name=current]');
  await person.press(String(current(index) % 10));
  await person.tabTo('#currentNote');
  await person.type(note(index));
  await person.tabTo('[name=ambition]');
  await person.press(String(ambition(index) % 10));
  await person.tabTo('#ambitionNote');
  await person.type(note(index));
  await person.tabTo('.pager .primary');
  await person.press('Enter');
  return id;
}
