/* global document */
// What people write, in the PDF: any script, any length, over any number of pages. Made from the sources in a real page
// under the strict policy, and read back with poppler.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { prebundle } from '../../scripts/build/prebundle.mjs';
import { root } from '../support/e2e.mjs';
import { infoOf, noPoppler, pagesOf, squeezed, structureOf } from '../support/report-paper.mjs';
import { openBrowser, temporaryFolder } from './support/browser.mjs';
import { openPage } from './support/page.mjs';
import { serve, STRICT_POLICY } from './support/server.mjs';

const ENTRY = `
  import { reportToPdf } from './src/export/pdf/report-to-pdf.ts';
  import * as example from './test/support/report-example.ts';
  Object.assign(globalThis, { reportToPdf, example });`;

/** The sources as one script; pdfkit as every page gets it. */
async function bundle() {
  const packages = {
    name: 'packages',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^pdfkit$/ }, ({ path }) => ({ path, namespace: 'prebundled' }));
      onLoad({ filter: /./, namespace: 'prebundled' }, async ({ path }) => ({ contents: await prebundle(path) }));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    logLevel: 'error', // what pdfkit's packages do is theirs
    format: 'esm',
    target: 'es2022',
    conditions: ['meetlat-source'],
    tsconfig: join(root, 'tsconfig.json'),
    plugins: [packages],
  });
  return outputFiles[0].text;
}

/** Strings of the structure under this name, as a reader decodes them. */
function stringsIn(bytes, name) {
  const found = bytes.toString('latin1').matchAll(new RegExp(`/${name} \\(((?:\\\\[^]|[^\\\\)])*)\\)`, 'g'));
  return [...found].map(([, raw]) => {
    const escapes = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
    const plain = Buffer.from(
      raw.replace(/\\([^])/g, (_, char) => escapes[char] ?? char),
      'latin1',
    );
    return plain[0] === 0xfe && plain[1] === 0xff
      ? plain.subarray(2).swap16().toString('utf16le')
      : plain.toString('latin1');
  });
}

const complaintsAbout = (file) => spawnSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' }).stderr;

const wordsOf = (structure, types) =>
  structure
    .filter(({ type }) => types.test(type))
    .map(({ text }) => squeezed(text))
    .join(' ');

describe('texts in the PDF', { skip: noPoppler }, () => {
  const duties = [];
  let person;

  before(async () => {
    const life = { after: (duty) => duties.push(duty) };
    const extra = {
      '/make.html': '<!doctype html><title>PDF</title><script type="module" src="/make.js"></script>',
      '/make.js': await bundle(),
    };
    const { url } = await serve(life, { headers: () => STRICT_POLICY, extra });
    person = await openPage(await openBrowser(life), `${url}/make.html`);
    await person.see(() => 'example' in globalThis && document.readyState === 'complete');
    person.folder = await temporaryFolder(life);
  });

  after(async () => {
    for (const duty of duties.reverse()) await duty();
  });

  /** Makes the report that a function in the page gives, and reads it. */
  async function make(report, ...args) {
    const base64 = await person.page.evaluate(`(async () => {
      const blob = await reportToPdf((${report})(...${JSON.stringify(args)}));
      const bytes = new Uint8Array(await blob.arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    })()`);
    const bytes = Buffer.from(base64, 'base64');
    const file = join(person.folder, `${String(Math.random()).slice(2)}.pdf`);
    await writeFile(file, bytes);
    assert.equal(complaintsAbout(file), '');
    assert.deepEqual(await person.violations(), []);
    assert.deepEqual(person.problems, []);
    return { file, bytes, structure: structureOf(file) };
  }

  const notes = (texts) =>
    make(`(texts) => example.reportOf(texts.map(([name, text]) => ({ kind: 'note', name, text })))`, texts);

  test('a note of 10 000 characters is whole, over pages, and its name stays with its beginning', async () => {
    const text = await person.ask(() => globalThis.example.noteOf('lang', 10_000));
    const fill = Array.from({ length: 9 }, (_, i) => [`vooraf ${i}`, text.slice(0, 480)]);
    for (const count of [0, 3, 6, 7, 8, 9]) {
      const { file, structure } = await notes([...fill.slice(0, count), ['De naam', text]]);
      assert.ok(Number(infoOf(file).Pages) > 1);
      const read = wordsOf(structure, /^P$/);
      assert.ok(read.includes(`De naam ${squeezed(text)}`), `whole, in its order, after ${count} others`);
      const page = pagesOf(file, '-raw').find((words) => words.includes('De naam'));
      assert.match(page, /De naam\n\[lang\]/, `begins under its name, after ${count} others`);
    }
  });

  test('every text is there, or what stands for it is', async () => {
    const hard = await person.ask(() => globalThis.example.HARD_TEXTS);
    const { structure, bytes, file } = await notes(Object.entries(hard));
    const actual = stringsIn(bytes, 'ActualText');
    const read = wordsOf(structure, /^(P|Span)$/);
    for (const name of ['script', 'unbroken'])
      assert.ok(read.replaceAll(' ', '').includes(hard[name].replaceAll(' ', '')));
    assert.ok(read.includes('voor \ufffd en \ufffd na'));
    assert.ok(read.includes('bel nul tab escape einde'));
    assert.ok(read.includes('eerste derde zevende achtste'));
    for (const whole of [hard.arabic, hard.hebrew, hard.chinese, 'شكرا جزيلا', '👍🏽', '👨‍👩‍👧', '🇳🇱']) {
      assert.ok(actual.includes(whole), whole);
    }
    assert.match(pagesOf(file).join(), /De klant schreef «/);
  });

  test('a title with signs of XML is a title', async () => {
    const { file, bytes } = await make(`() => example.reportOf([], { title: 'A & B <c>' })`);
    assert.equal(infoOf(file).Title, 'A & B <c>');
    const xml = /<rdf:li xml:lang="x-default">(.*?)<\/rdf:li>/.exec(bytes.toString('latin1'))?.[1];
    assert.equal(xml, 'A &#38; B &#60;c&#62;');
  });

  test('a report with only a title, and an organisation of 300 characters', async () => {
    const { structure } = await make(
      `() => example.reportOf([], { facts: [{ name: 'Organisatie', value: 'W'.repeat(300) }] })`,
    );
    assert.deepEqual(structure.map(({ type }) => type).slice(0, 4), ['Document', 'P', 'H1', 'P']);
    assert.match(squeezed(structure.at(-1).text).replaceAll(' ', ''), /^Organisatie:?W{300}$/);
  });

  test('has bookmarks, fonts inside, and heads of tables once for who hears them', async () => {
    const { file, bytes, structure } = await make(`() => example.exampleReport()`);
    assert.ok(Number(infoOf(file).Pages) <= 8);
    const titles = stringsIn(bytes, 'Title');
    const headings = structure.filter(({ type }) => /^H[23]$/.test(type)).map(({ text }) => squeezed(text));
    assert.deepEqual(
      headings.filter((heading) => !titles.includes(heading)),
      [],
    );
    const fonts = spawnSync('pdffonts', [file], { encoding: 'utf8' }).stdout.trim().split('\n').slice(2);
    assert.ok(fonts.length >= 2);
    for (const font of fonts) assert.match(font, / yes yes yes /);
    assert.equal(structure.filter(({ type, text }) => type === 'TH' && squeezed(text) === 'Onderdeel').length, 1);
  });

  test('a table over pages repeats its heads, and splits no row', async () => {
    const rows = Array.from({ length: 90 }, (_, i) => ({
      kind: 'row',
      head: `Rij ${i}`,
      cells: [`cel ${i} a b c`.repeat(9)],
    }));
    const { file, structure } = await make(
      `(rows) => example.reportOf([{ kind: 'table', caption: 'Lang', columns: ['Kop een', 'Kop twee'], rows }])`,
      rows,
    );
    const pages = pagesOf(file);
    assert.ok(pages.length > 1);
    for (const page of pages) assert.match(page, /Kop een +Kop twee/);
    assert.equal(structure.filter(({ type }) => type === 'TR').length, 91);
    assert.equal(structure.filter(({ type }) => type === 'TH').length, 92);
  });
});
