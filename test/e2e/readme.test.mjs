/* global document, FormData, sessionStorage, e2e */
// README.md, taken at its word: every example runs against the built files.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch } from '../support/e2e.mjs';
import { project } from './support/built.mjs';
import { asked, load, serveExamples } from './support/examples.mjs';
import { openPage, until } from './support/page.mjs';
import { example, exampleNames } from './support/readme.mjs';

let server, browser;

before(async () => {
  server = await serveExamples();
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const open = (path) => openPage(browser, `${server.url}${path}`);

test('the line in English shows the English edition, in English', async () => {
  const person = await open('/english.html');
  await person.choose('Start');
  await person.ready();
  const heading = await person.ask(() => e2e.text('h1, h2, h3').join(' '));
  assert.match(heading, /Meetlat Social Collection/);
  assert.match(heading, /The question of blame/);
  assert.deepEqual(person.problems, []);
  await person.page.close();
});

test('the whole page of ten lines fills in and draws', async () => {
  assert.equal(example('page').trimEnd().split('\n').length, 10);
  const person = await open('/page.html');
  await person.choose('Begin met invullen');
  await person.ready();
  await person.score('schuldvraag', 'current', 7);
  await person.saved();
  assert.equal((await person.answer('schuldvraag')).current, '7');
  await person.see(() => e2e.text('[part~=figure]').some((text) => text.includes('1 van 24')));
  assert.deepEqual(person.problems, []);
  await person.page.close();
});

test('the form sends what the text says', async () => {
  const person = await open('/form.html');
  await person.ready();
  const entries = () => person.ask(() => [...new FormData(document.querySelector('form'))]);
  const valid = () => person.ask(() => document.querySelector('form').checkValidity());
  assert.deepEqual([await entries(), await valid()], [[], false]);
  await person.score('kosten-klant', 'current', 6);
  await person.score('kosten-klant', 'ambition', 8);
  await person.note('kosten-klant', 'current', 'Omdat');
  await person.note('kosten-klant', 'ambition', 'Beter');
  assert.deepEqual(
    (await entries()).sort(),
    [
      ['costs.current', '6'],
      ['costs.ambition', '8'],
      ['costs.current-note', 'Omdat'],
      ['costs.ambition-note', 'Beter'],
    ].sort(),
  );
  assert.equal(await valid(), true);
  await person.choose('Herstellen');
  assert.deepEqual(await entries(), []);
  assert.deepEqual(person.problems, []);
  await person.page.close();
});

test('a chart draws the answers it is handed', async () => {
  const person = await open('/blank.html');
  await load(person, '/properties.js');
  await person.see(() => e2e.all('figure svg[role=img]').length === 1);
  const figures = await person.see(() => {
    const text = document.querySelector('meetlat-radar').shadowRoot.querySelector('table').textContent;
    return text.includes('Nazorg') && text.replaceAll(/\s+/g, ' ');
  });
  assert.match(figures, /Nazorg 3 ?8/);
  assert.deepEqual(person.problems, []);
  await person.page.close();
});

test('a listener can refuse a score and read another', async () => {
  const person = await open('/form.html');
  await person.ready();
  const said = [];
  person.page.on('console', (message) => said.push(message.text()));
  await load(person, '/events.js');
  await person.score('kosten-klant', 'ambition', 2);
  await person.score('kosten-klant', 'ambition', 8);
  assert.equal((await person.answer('kosten-klant')).ambition, '8');
  assert.deepEqual(said, ['kosten-klant: null → 8']);
  await person.page.close();
});

test('the checker tells what a page should change', async () => {
  const person = await open('/form.html');
  await person.ready();
  await person.ask(() => {
    document.documentElement.style.setProperty('--meetlat-muted', '#999');
    document.documentElement.style.setProperty('--meetlat-accent', 'bluu');
    document.body.style.background = '#fff';
  });
  await load(person, '/check.js');
  await until(() => person.problems.length >= 3, 'the warnings');
  assert.deepEqual(
    person.problems.map((text) => /--meetlat-[\w-]+(: bluu| \(#\w+\) on \S+)/.exec(text)?.[0]),
    ['--meetlat-accent: bluu', '--meetlat-muted (#999999) on --meetlat-surface', '--meetlat-muted (#999999) on what'],
  );
  await person.page.close();
});

test('a guide of one’s own helps where its item has a gap', async () => {
  const person = await open('/blank.html');
  await load(person, '/meetlat.js');
  await load(person, '/guide.js');
  await person.ask(() => {
    document.body.innerHTML = '<meetlat-assessment src="/onze-buurt.json" direct></meetlat-assessment>';
  });
  await person.ready();
  await person.score('groet', 'current', 1);
  await person.score('groet', 'ambition', 4);
  await person.choose('Naar het resultaat');
  await person.see(() => e2e.text('[part~=tip]').join().includes('Begin met zwaaien.'));
  assert.deepEqual(person.problems, []);
  await person.page.close();
});

test('the own adapter keeps answers until the tab closes', async () => {
  const person = await open('/blank.html');
  await load(person, '/own-storage.js');
  await person.choose('Begin met invullen');
  await person.ready();
  await person.score('schuldvraag', 'current', 7);
  await person.see(() => Object.values(sessionStorage).some((row) => row.includes('"rating":7')));
  await person.page.reload();
  await load(person, '/own-storage.js');
  await person.choose('Ga verder');
  await person.see(() => !!e2e.item('schuldvraag'));
  assert.equal((await person.answer('schuldvraag')).current, '7');
  assert.deepEqual(person.problems, []);
  await person.page.close();
});

test('the own adapter passes the contract', async () => {
  const person = await open('/blank.html');
  const outcome = await person.ask(async () => {
    const tests = [];
    globalThis.describe = (name, body) => body();
    globalThis.it = (name, body) => tests.push({ name, body });
    await import('/contract.js');
    const failed = [];
    for (const { name, body } of tests) await body().catch((error) => failed.push(`${name}: ${error.message}`));
    return { count: tests.length, failed };
  });
  assert.deepEqual(outcome.failed, []);
  assert.ok(outcome.count > 10);
  await person.page.close();
});

test('the instrument is complete, and a mistake in it is named', async () => {
  const person = await open('/blank.html');
  const said = [];
  person.page.on('console', (message) => said.push(message.text()));
  await load(person, '/parse.js');
  assert.deepEqual(said, ['Meetlat Onze Buurt']);
  const problems = await person.ask(async () => {
    const { parseInstrument } = await import('/meetlat.js');
    const file = await (await fetch('onze-buurt.json')).json();
    delete file.themes[0].items[0].levels.gewoon;
    return parseInstrument(file).problems.map(({ path, code }) => `${path}: ${code}`);
  });
  assert.deepEqual(problems, ['themes[0].items[0].levels: missing-level']);
  await person.page.close();
});

test('the function that makes a PDF makes one', async () => {
  asked.add('pdf');
  // Beside the built files, where its imports mean those. pdfkit is no browser module, so a page without a bundler can't.
  mkdirSync(join(project, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(project, '.cache/readme-'));
  try {
    writeFileSync(join(folder, 'pdf.mjs'), example('pdf'));
    const { resolve } = createRequire(join(project, 'package.json'));
    const { default: instrument } = await import(pathToFileURL(resolve('meetlat/data/sociale-incasso.nl')));
    const { EMPTY_ANSWER, emptyAssessment } = await import(pathToFileURL(resolve('meetlat/domain')));
    const answers = { nazorg: { ...EMPTY_ANSWER, current: 3, currentNote: 'Omdat' } };
    const { pdfOf } = await import(pathToFileURL(join(folder, 'pdf.mjs')));
    const pdf = await pdfOf({ instrument, assessment: { ...emptyAssessment('a', instrument.id, ''), answers } });
    const text = Buffer.from(await pdf.arrayBuffer()).toString('latin1');
    assert.equal(pdf.type, 'application/pdf');
    assert.match(text, /^%PDF-1\.7/);
    assert.match(text, /\/Lang \(nl\)/);
    assert.match(text, /\/Marked true/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('in a page that has pdfkit as a module it makes one too', async () => {
  const person = await open('/blank.html');
  const made = await person.ask(async () => {
    const [{ pdfOf }, { bundledInstrument, emptyAssessment }] = await Promise.all([
      import('/pdf.js'),
      import('/meetlat.js'),
    ]);
    const instrument = await bundledInstrument();
    const pdf = await pdfOf({ instrument, assessment: emptyAssessment('a', instrument.id, '') });
    return [pdf.type, (await pdf.text()).slice(0, 8)];
  });
  assert.deepEqual(made, ['application/pdf', '%PDF-1.7']);
  assert.deepEqual(person.problems, []);
  await person.page.close();
});

test('no example was forgotten', () => {
  assert.deepEqual(
    exampleNames().filter((name) => !asked.has(name) && name !== 'tokens'),
    [],
  );
});
