/* global PerformanceObserver, document, e2e, getComputedStyle, innerWidth, self */
// The recipe demo/recipes/server as it is: what a server draws, read without scripts, and taken over with them.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../support/e2e.mjs';
import { openBrowser } from './support/browser.mjs';
import { dist } from './support/built.mjs';
import { openPage, until } from './support/page.mjs';

const RECIPE = join(root, 'demo', 'recipes', 'server', 'server.mjs');

/** Starts the recipe's server for one test. */
async function serveRecipe(t) {
  const child = spawn(process.execPath, ['--no-warnings', RECIPE, '0'], { cwd: root });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(`${data}`));
  t.after(() => child.kill());
  return until(() => /http:\S+/.exec(said.join(''))?.[0], 'the address of the server', 60_000);
}

/** Opens the page with its script held back, and runs in the browser what is there before it. */
async function openHeld(t, { engine = 'chromium', path = '', before = [] } = {}) {
  const url = await serveRecipe(t);
  const person = await openPage(await openBrowser(t, { engine }), null, { before });
  await person.page.setRequestInterception(true);
  let release;
  const held = new Promise((resolve) => {
    person.page.on('request', (request) => {
      if (release || !request.url().endsWith('/client.js')) return void request.continue();
      release = () => request.continue();
      resolve();
    });
  });
  const opened = person.page.goto(url + path);
  await held;
  await person.see(() => !!document.querySelector('meetlat-report')?.shadowRoot?.querySelector('[part=missing]'));
  await person.see(() => getComputedStyle(document.querySelector('main')).display === 'grid');
  return {
    ...person,
    url,
    async letGo() {
      await release();
      await opened;
      await person.see(() => e2e.all('[defer-hydration]').length === 0 && e2e.all('[data-further]').length === 0);
    },
  };
}

const countShifts = () => {
  self.shifts = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) self.shifts += value;
  }).observe({ type: 'layout-shift', buffered: true });
};

/** In the page: where everything stands, through shadow roots. */
const places = () =>
  e2e
    .all('[part]')
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.getAttribute('part'), ...[x, y, width, height].map(Math.round)].join(' ');
    });

/** In the page: presses a score of an item as a person does, with the mouse. */
async function press(person, itemId, aspect, score) {
  const radio = await person.page.evaluateHandle(
    (id, name, value) => e2e.item(id).shadowRoot.querySelector(`[name=${name}][value="${value}"]`),
    itemId,
    aspect,
    score,
  );
  await radio.scrollIntoView();
  await radio.click();
}

describe('a page from a server', () => {
  test('lists the hash of every style in it', async (t) => {
    const response = await fetch(await serveRecipe(t));
    const styles = [...(await response.text()).matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => css);
    const hashes = new Set(styles.map((css) => `sha256-${createHash('sha256').update(css).digest('base64')}`));
    const listed = JSON.parse(await readFile(join(dist, 'ssr', 'style-hashes.json'), 'utf8'));
    assert.ok(hashes.size >= 7, `${hashes.size} different styles`);
    assert.deepEqual(
      [...hashes].filter((hash) => !listed.includes(hash)),
      [],
    );
    const policy = response.headers.get('content-security-policy');
    for (const hash of listed) assert.ok(policy.includes(`'${hash}'`), hash);
    assert.ok(!policy.includes('unsafe'), policy);
  });

  test('says everything without scripts, at 1200 and 320 px', async (t) => {
    const url = await serveRecipe(t);
    const browser = await openBrowser(t);
    for (const width of [1200, 320]) {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.setViewport({ width, height: 900 });
      await page.goto(url);
      const shown = await page.evaluate(() => {
        const inside = (selector) => document.querySelector(selector).shadowRoot;
        const item = inside('meetlat-item');
        const inTheme = inside('meetlat-theme').querySelector('meetlat-item').shadowRoot;
        return {
          chosen: [...inTheme.querySelectorAll(':checked')].map(({ name, value }) => `${name} ${value}`),
          half: item.querySelector('#current-readout').textContent,
          note: item.querySelector('textarea').value,
          levels: item.querySelectorAll('[part=level]').length,
          radar: inside('meetlat-radar').querySelector('desc').textContent.trim(),
          report: inside('meetlat-report').textContent.replaceAll(/\s+/g, ' '),
          rows: inside('meetlat-profile').querySelectorAll('tbody tr').length,
          rod: getComputedStyle(item.querySelector('.rod')).display,
          sideways: document.documentElement.scrollWidth - innerWidth,
        };
      });
      assert.deepEqual(shown.chosen, ['current 4', 'ambition 7']);
      assert.equal(shown.half, '6,5, middenmoter');
      assert.equal(shown.note, 'Aanmaningen kosten nog geld.\n<Na 30 dagen.>');
      assert.deepEqual([shown.levels, shown.rows], [3, 28]);
      assert.match(shown.radar, /\d/);
      assert.match(shown.report, /Kosten voor de klant.*Aanmaningen kosten nog geld/);
      assert.equal(shown.rod, width === 1200 ? 'block' : 'none');
      assert.ok(shown.sideways <= 0, `${shown.sideways} px sideways at ${width} px`);
    }
  });

  test('is drawn in the language that is asked for', async (t) => {
    const url = await serveRecipe(t);
    const [nl, en] = await Promise.all(['', '?lang=en'].map(async (lang) => (await fetch(url + lang)).text()));
    assert.match(nl, /Hoe is het nu\?/);
    assert.match(en, /<html lang="en">/);
  });
});

for (const engine of ['chromium', 'firefox']) {
  describe(`taken over in ${engine}`, () => {
    test('nothing moves, nothing is replaced, and the policy has nothing to stop', async (t) => {
      const person = await openHeld(t, { engine, before: engine === 'chromium' ? [countShifts] : [] });
      await person.ask(() => e2e.all('fieldset, svg, table, textarea').forEach((element) => (element.sent = true)));
      const before = await person.ask(places);
      await person.letGo();
      // What helps to get on comes later, below all that was there.
      const after = await person.ask(places);
      assert.deepEqual(after.slice(0, before.length), before);
      const added = new Set(after.slice(before.length).map((place) => place.split(' ', 1)[0]));
      assert.deepEqual(
        [...added].filter((part) => !['guide', 'tips', 'help', 'summary', 'source'].includes(part)),
        [],
      );
      assert.equal(
        await person.ask(
          () =>
            e2e.all('fieldset, svg, table, textarea').filter((one) => !one.sent && !one.closest('[part~=help]')).length,
        ),
        0,
      );
      assert.deepEqual(await person.violations(), []);
      assert.deepEqual(person.problems, []);
      if (engine === 'chromium') assert.equal(await person.ask(() => self.shifts), 0);
      // And it works from here on, in every element.
      await press(person, 'schuldvraag', 'current', 9);
      await person.see(() => e2e.text('meetlat-report, [part~=figures]').join().includes('9'));
    });

    test('what was chosen and typed before is kept, and told', async (t) => {
      const person = await openHeld(t, { engine });
      await person.ask(() => {
        self.told = [];
        for (const name of ['meetlat-score', 'meetlat-note']) {
          document.addEventListener(name, ({ type, itemId, aspect, rating, note }) =>
            self.told.push([type, itemId, aspect, rating ?? note]),
          );
        }
      });
      await press(person, 'schuldvraag', 'current', 6);
      await person.ask(() => e2e.item('kosten-klant').shadowRoot.querySelector('#ambitionNote').focus());
      await person.type('Zonder kosten');
      await person.letGo();
      await person.see(() => self.told.length === 2);
      assert.deepEqual(await person.ask(() => self.told.sort()), [
        ['meetlat-note', 'kosten-klant', 'ambition', 'Zonder kosten'],
        ['meetlat-score', 'schuldvraag', 'current', 6],
      ]);
      assert.deepEqual(await person.answer('schuldvraag'), {
        current: '6',
        ambition: '7',
        currentNote: '',
        ambitionNote: '',
      });
      // The focus and the caret are where they were.
      await person.type(' voor wie niet kan betalen');
      const { ambitionNote } = await person.answer('kosten-klant');
      assert.equal(ambitionNote, 'Zonder kosten voor wie niet kan betalen');
      // The server has it too.
      await until(
        async () => (await (await fetch(person.url)).text()).includes('wie niet kan betalen'),
        'the server knows',
      );
      assert.deepEqual(person.problems, []);
    });

    test('a reload shows what the server has, and tells nothing', async (t) => {
      const person = await openHeld(t, { engine });
      await press(person, 'schuldvraag', 'current', 6);
      await person.letGo();
      await until(async () => /"current":6,/.test(await (await fetch(person.url)).text()), 'the server knows');
      await person.page.evaluateOnNewDocument(() => {
        self.told = 0;
        document.addEventListener('meetlat-score', () => self.told++);
      });
      await person.page.reload();
      await person.see(() => e2e.all('[defer-hydration]').length === 0 && e2e.all('[data-further]').length === 0);
      assert.equal((await person.answer('schuldvraag')).current, '6');
      assert.equal(await person.ask(() => self.told), 0);
      assert.deepEqual(person.problems, []);
    });
  });
}
