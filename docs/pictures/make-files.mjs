/* global document, self */
// Makes the pictures of what leaves the page: PDF, poster and workbook, rendered by other programs. It needs pdftoppm,
// LibreOffice Calc and the demo: node docs/pictures/make-files.mjs. The organisation on them does not exist.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, serveSources } from '../../test/support/e2e.mjs';
import { openPaper, takeDown } from '../../test/support/print-paper.mjs';
import { fillIn, fullAnswers, keepFiles, lastFile } from '../../test/support/report-filling.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'meetlat-pictures-'));

const CURRENT = [7, 5, 6, 6, 7, 5, 4, 6, 3, 5, 6, 5, 6.5, 7, 6, 7, 5, 6, 7, 6, 5, 4, 5, 6];
const AMBITION = [9, 7, 8, 8, 8, 8, 7, 8, 8, 8, 8, 8, 8, 8, 8, 9, 9, 8, 8, 8, 7, 6, 7, 8];
const answers = fullAnswers(120).map((answer, i) => ({
  ...answer,
  current: CURRENT[i],
  ambition: AMBITION[i],
  currentNote: i % 2 ? '' : 'We bellen eerst, en zoeken samen naar een oplossing die past.',
  ambitionNote: i % 3 ? '' : 'Iedereen weet straks wat wij afspreken, en waarom.',
}));
const details = { organisation: 'Waterbedrijf Voorbeeld', label: 'Duo klantenservice', heldOn: '2026-11-22' };

/** Runs in the page: presses a button of the report, and waits for the file. */
async function press(text) {
  const { shadowRoot } = document.querySelector('meetlat-report');
  const before = self.savedFiles.length;
  const find = () => [...shadowRoot.querySelectorAll('button')].find((one) => one.textContent.trim() === text);
  while (!find()) await new Promise((resolve) => setTimeout(resolve, 50));
  find().click();
  while (self.savedFiles.length === before) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Runs in the page: puts a poster there. */
function addPoster(marks) {
  document.querySelector('meetlat-poster')?.remove();
  const poster = Object.assign(document.createElement('meetlat-poster'), { marks });
  poster.setAttribute('for', 'scan');
  document.body.append(poster);
}

const render = (file, name, pages, dpi) => {
  for (const page of pages) {
    const target = join(work, `${name}-${page}`);
    execFileSync('pdftoppm', ['-r', dpi, '-f', page, '-l', page, '-singlefile', '-png', file, target].map(String));
    renameSync(`${target}.png`, `${folder}${name}-${page}.png`);
    console.log(`${name}-${page}.png`);
  }
};

const server = await serveSources();
const browser = await launch();
const page = await browser.newPage();
await page.evaluateOnNewDocument(keepFiles);
await page.goto(`${server.url}/demo/assessment.html`);
await page.locator('#scan >>> form button').click();
await page.waitForFunction(() => document.querySelector('#scan').provider.value.store?.state.phase === 'ready');
await page.evaluate(fillIn, { answers, details });
const save = async (text, name) => {
  await page.evaluate(press, text);
  writeFileSync(join(work, name), Buffer.from(await page.evaluate(lastFile), 'base64'));
};
await save('PDF-rapport', 'report.pdf');
await save('Excel', 'workbook.xlsx');
render(join(work, 'report.pdf'), 'pdf', [1, 2, 3], 60);
const profile = `-env:UserInstallation=file://${work}/profile`;
execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', work, join(work, 'workbook.xlsx')]);
render(join(work, 'workbook.pdf'), 'workbook', [1, 2, 6], 60);
for (const marks of [false, true]) {
  await page.evaluate(addPoster, marks);
  const taken = await page.evaluate(takeDown, { host: 'meetlat-poster', selector: '[part~=print]' });
  const paper = await openPaper(browser, taken);
  const name = marks ? 'poster-marks' : 'poster';
  await paper.pdf({ path: join(work, `${name}.pdf`), preferCSSPageSize: true });
  render(join(work, `${name}.pdf`), name, marks ? [1] : [1, 2], 50);
}
await browser.close();
await server.close();
rmSync(work, { recursive: true });
