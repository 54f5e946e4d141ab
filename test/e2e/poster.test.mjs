/* global document, e2e, getComputedStyle */
// The poster on paper: as Chromium makes a PDF of it, and through its real print dialog, under the strict policy.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root, serveSources } from '../support/e2e.mjs';
import { openPaper, takeDown } from '../support/print-paper.mjs';
import { infoOf, noPoppler, pagesOf } from '../support/report-paper.mjs';
import { openBrowser, temporaryFolder } from './support/browser.mjs';
import { openPage, until } from './support/page.mjs';
import { STRICT_POLICY } from './support/server.mjs';

const instrument = JSON.parse(await readFile(join(root, 'meetlat-data/sociale-incasso.nl.json'), 'utf8'));
const items = instrument.themes.flatMap((theme) => theme.items);
const SMALLEST_PT = 7;
/** CSS pixels in a point. */
const PX = 96 / 72;

const noDisplay = spawnSync('Xvfb', ['-help'], { stdio: 'ignore' }).error && 'Xvfb is not installed';

/** Fails a test that hangs, so that the others are still told of. */
const ENDS = { timeout: 120_000 };

let server;

before(async () => {
  server = await serveSources();
});

after(async () => {
  await server?.close();
});

/** Opens the demo page, under the strict policy, with the poster as wanted. */
async function openPoster(browser, { marks = false, answers = {} } = {}) {
  const person = await openPage(browser);
  const { page } = person;
  const body = await readFile(join(root, 'demo/poster.html'), 'utf8');
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().endsWith('/demo/poster.html')) return void request.continue();
    // For the icon, and for the instrument, which is a file until it is built into a module.
    const headers = {
      'Content-Security-Policy': `${STRICT_POLICY['Content-Security-Policy']}; img-src 'self'; connect-src 'self'`,
    };
    void request.respond({ contentType: 'text/html; charset=utf-8', headers, body });
  });
  await page.goto(`${server.url}/demo/poster.html`);
  await person.see(() => e2e.all('.sheet').length > 0);
  await person.ask(
    async (wanted) => {
      const poster = document.querySelector('meetlat-poster');
      const { value } = document.querySelector('meetlat-assessment').provider;
      Object.assign(poster, { for: null, instrument: value.instrument, ...wanted });
      await poster.updateComplete;
    },
    { marks, answers },
  );
  return person;
}

/** A3 landscape, in CSS pixels. */
const A3 = { width: 1588, height: 1123 };

/** The document to print, as the page of a tab, laid out as on paper. */
async function paperOf(person) {
  const taken = await person.ask(takeDown, { host: 'meetlat-poster', selector: '[part~=print]' });
  return openPaper(person.page.browser(), taken, A3);
}

/** Chromium rounds paper up to whole pixels. */
function assertTwoSheets(file) {
  const info = infoOf(file);
  assert.equal(info.Pages, '2');
  const [, width, height] = /([\d.]+) x ([\d.]+)/.exec(info['Page size']).map(Number);
  assert.ok(Math.abs(width - 1190.55) < 1 && Math.abs(height - 841.89) < 1, `${width} × ${height}`);
  assert.match(info.Title, /^Meetlat Sociale Incasso/);
}

const textOf = (file) => pagesOf(file, '-raw').join('\n'); // cell by cell, as it was painted
const squeezed = (text) => text.normalize('NFKC').replaceAll(/\s+/g, '');

/** Every text of the instrument stands on the sheets, whole. */
function assertWhole(file) {
  const text = squeezed(textOf(file));
  const texts = [
    ...instrument.themes.flatMap(({ title, meaning }) => [title, meaning]),
    ...items.flatMap(({ title, levels }) => [title, ...Object.values(levels)]),
  ];
  assert.deepEqual(
    texts.filter((one) => !text.includes(squeezed(one))),
    [],
  );
}

/** Runs on the paper: what is smaller than allowed, cut off, or drawn over something else. */
function faults(smallest) {
  const found = [];
  const box = (one) => one.getBoundingClientRect();
  for (const sheet of document.querySelectorAll('.sheet')) {
    if (sheet.scrollHeight > sheet.clientHeight || sheet.scrollWidth > sheet.clientWidth) found.push('sheet overflows');
    if (box(sheet.querySelector('table')).bottom > box(sheet.querySelector('footer')).top + 0.5)
      found.push('table too high');
    for (const element of sheet.querySelectorAll('*')) {
      const own = [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim() !== '');
      if (own.length === 0 || element.closest('.visually-hidden')) continue;
      // In a drawing a unit is a millimetre.
      const unit = element.closest('svg') ? 96 / 25.4 : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * unit;
      if (size < smallest - 0.01) found.push(`${size} px: ${element.textContent}`);
      const range = document.createRange();
      range.selectNodeContents(element);
      const text = box(range);
      const cell = box(element.closest('td, th, p, h2, footer'));
      const below = element.closest('svg') ? 3 : 1; // room for descenders, which figures lack
      if (text.bottom > cell.bottom + below || text.right > cell.right + 1)
        found.push(`outside: ${element.textContent}`);
    }
  }
  return found;
}

const SCORES = [1, 3.5, 5.5, 6, 8, 9.5, 10, 'unknown'];
const answers = Object.fromEntries(
  items.map(({ id }, i) => {
    return [id, { current: SCORES[i % 8], ambition: SCORES[i < 8 ? i : (i + 3) % 8] }];
  }),
);

describe('the poster on paper', { skip: noPoppler }, () => {
  for (const [name, options] of [
    ['empty', {}],
    ['with marks', { marks: true, answers }],
  ]) {
    test(`${name}: two sheets of A3, nothing cut off, no letter under 7 points`, ENDS, async (t) => {
      const person = await openPoster(await openBrowser(t), options);
      const paper = await paperOf(person);
      assert.deepEqual(await paper.evaluate(faults, SMALLEST_PT * PX), []);
      const file = join(await temporaryFolder(t), 'poster.pdf');
      await writeFile(file, await paper.pdf({ preferCSSPageSize: true, printBackground: true }));
      assertTwoSheets(file);
      assertWhole(file);
      assert.deepEqual(await person.violations(), []);
      assert.deepEqual(person.problems, []);
    });
  }

  for (const font of ['DejaVu Sans', 'monospace']) {
    test(`nothing is cut off in a wider letter: ${font}`, ENDS, async (t) => {
      const person = await openPoster(await openBrowser(t));
      await person.ask(async (family) => {
        const poster = document.querySelector('meetlat-poster');
        poster.style.setProperty('--meetlat-poster-font', family);
        poster.requestUpdate();
        await poster.updateComplete;
      }, font);
      const paper = await paperOf(person);
      assert.deepEqual(await paper.evaluate(faults, SMALLEST_PT * PX), []);
    });
  }
});

/** A display that nobody looks at. */
async function openDisplay(t) {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  t.after(() => xvfb.kill());
  return new Promise((resolve, reject) => {
    xvfb.once('exit', () => reject(new Error('Xvfb stopped before it gave a display.')));
    xvfb.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
  });
}

/** A profile whose print dialog saves a PDF by itself. */
async function printingProfile(t) {
  const [userDataDir, folder] = [await temporaryFolder(t), await temporaryFolder(t)];
  const destination = { id: 'Save as PDF', origin: 'local', account: '' };
  const appState = JSON.stringify({
    version: 2,
    recentDestinations: [destination],
    selectedDestinationId: destination.id,
    isCssBackgroundEnabled: true,
    isHeaderFooterEnabled: false,
  });
  await mkdir(join(userDataDir, 'Default'), { recursive: true });
  await writeFile(
    join(userDataDir, 'Default/Preferences'),
    JSON.stringify({
      printing: { print_preview_sticky_settings: { appState } },
      savefile: { default_directory: folder },
    }),
  );
  return { userDataDir, folder };
}

test(
  'the print dialog gets the sheets and nothing else of the page',
  { ...ENDS, skip: noPoppler || noDisplay },
  async (t) => {
    const display = await openDisplay(t);
    const { userDataDir, folder } = await printingProfile(t);
    const browser = await openBrowser(t, {
      userDataDir,
      headless: false,
      args: ['--kiosk-printing'],
      env: { ...process.env, DISPLAY: display },
    });
    const person = await openPoster(browser);
    await person.choose('Poster afdrukken');
    const printed = await until(
      async () => (await readdir(folder)).find((name) => name.endsWith('.pdf')),
      'a PDF',
      60_000,
    );
    await person.see(() => document.querySelector('iframe') === null);
    const file = join(folder, printed);
    assert.equal(printed, 'Meetlat Sociale Incasso.pdf');
    assertTwoSheets(file);
    assertWhole(file);
    assert.doesNotMatch(textOf(file), /Poster afdrukken|Een poster voor aan de muur/);
    assert.equal(await person.page.title(), 'Een poster voor aan de muur');
    assert.deepEqual(await person.violations(), []);
  },
);
