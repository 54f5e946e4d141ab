// `meetlat check` (bin/check.mjs), and what docs/own-instrument.md shows of it.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { check } from '../../bin/check.mjs';
import { lineAndColumn, placeOf, readPlaces } from '../../bin/json-places.mjs';
import { wordsIn } from '../../bin/words/check.mjs';
import { root } from '../support/e2e.mjs';
import { docBlocks } from './support/doc-blocks.mjs';

const PAGE = 'docs/own-instrument.md';
const template = readFileSync(join(root, 'docs/instrument-template.json'), 'utf8');

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'meetlat-check-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command. File names in what it says are those without their folder. */
async function run(paths, options = {}) {
  const said = { stdout: '', stderr: '' };
  const into = (name) => ({ write: (text) => (said[name] += text) });
  const code = await check(paths, { stdout: into('stdout'), stderr: into('stderr'), ...options });
  const plain = (text) => text.replaceAll(`${folder}/`, '').trimEnd();
  return { code, out: plain(said.stdout), err: plain(said.stderr) };
}

/** Runs it on a file with this content. */
function checked(content, options) {
  const path = join(folder, 'x.json');
  writeFileSync(path, content);
  return run([path], options);
}

/** The template with one piece replaced. */
function changed(from, to) {
  assert.ok(template.includes(from), from);
  return template.replace(from, to);
}

describe('meetlat check', () => {
  test('lets the template in, and says how much is in it', async () => {
    assert.deepEqual(await checked(template), {
      code: 0,
      out: 'x.json: in orde. 1 thema, 2 onderdelen, 4 niveaus, taal: nl.',
      err: '',
    });
    const { out } = await checked(template, { lang: 'en' });
    assert.equal(out, 'x.json: fine. 1 theme, 2 items, 4 levels, language: nl.');
  });

  test('says what the docs show', async () => {
    const wrong = template
      .replace('"label": "Straat", "from": 5', '"label": "Straat", "from": 3')
      .replace(/\n *"straat": "Bewoners praten.*/, '')
      .replace('"meaning"', '"meening"');
    writeFileSync(join(folder, 'onze-buurt.json'), wrong);
    const { code, out } = await run([join(folder, 'onze-buurt.json')]);
    assert.equal(code, 1);
    assert.equal(`${out}\n`, docBlocks(PAGE, 'text')[0]);
  });

  test('the commented template of the docs is the template', () => {
    const [commented] = docBlocks(PAGE, 'jsonc');
    const plain = commented.replaceAll(/(^|\s)\/\/.*$/gm, '').replaceAll(/,(\s*[\]}])/g, '$1');
    assert.deepEqual(JSON.parse(plain), JSON.parse(template));
  });

  test('names the place of what is missing, double, unknown or of another type', async () => {
    const cases = [
      [changed('"title": "Samen",', ''), '40:5: themes[0].title: Dit veld ontbreekt.'],
      [
        changed('"id": "meebeslissen"', '"id": "kennen"'),
        '60:17: themes[0].items[1].id: Het id “kennen” komt twee keer',
      ],
      [changed('"plein": "Nieuwe', '"markt": "Nieuwe'), 'themes[0].items[0].levels: Er ontbreekt een niveau (plein).'],
      [
        changed('"plein": "Nieuwe', '"markt": "Nieuwe'),
        '56:22: themes[0].items[0].levels: Het niveau “markt” staat niet',
      ],
      [changed('"max": 8', '"max": "8"'), '23:12: scale.max: Hier hoort een getal te staan.'],
      [changed('"lang": "nl"', '"lang": "nederlands"'), '12:11: lang: Deze taal is niet bekend.'],
    ];
    for (const [text, expected] of cases) {
      const { code, out } = await checked(text);
      assert.equal(code, 1);
      assert.ok(out.includes(expected), `${expected} in:\n${out}`);
    }
  });

  test('names the line of a mistake in the JSON itself, and what to do', async () => {
    const cases = {
      'last-comma': [changed('"Eerste versie"', '"Eerste versie",'), '10:29'],
      comma: [changed('"lang": "nl",', '"lang": "nl"'), '13:3'],
      quote: [changed('"Samen"', '“Samen”'), '42:16'],
      'decimal-comma': [changed('"from": 5', '"from": 5,5'), '28:53'],
      comment: [changed('"lang"', '// taal\n  "lang"'), '12:3'],
      'open-string': [changed('buurt."],', 'buurt.],'), '15:13'],
      key: [changed('"lang"', 'lang'), '12:3'],
      colon: [changed('"lang":', '"lang"'), '12:10'],
      twice: [changed('"lang": "nl"', '"lang": "nl",\n  "lang": "en"'), '13:3'],
      bracket: [changed('buurt."],', 'buurt."},'), null],
      escape: [changed('Samen', 'Sa\\men'), null],
      control: [changed('Samen', 'Sa\tmen'), null],
      word: [changed('"version": 1,', '"version": 01,'), null],
      value: [changed('"version": 1,', '"version": ,'), null],
      after: [`${template}}`, '74:1'],
      end: [template.slice(0, -4), null],
      deep: ['['.repeat(31) + '[]'.repeat(1) + ']'.repeat(31), null],
    };
    for (const kind of Object.keys(wordsIn('nl').mistakes)) {
      const [text, place] = cases[kind];
      const { code, out } = await checked(text);
      assert.equal(code, 1, kind);
      if (kind === 'deep') continue; // the library itself refuses it first
      const { mistake } = readPlaces(text);
      assert.equal(mistake.kind, kind);
      assert.ok(out.endsWith(wordsIn('nl').mistakes[kind]), `${kind}: ${out}`);
      if (place) assert.ok(out.startsWith(`x.json:${place}: `), `${kind}: ${out}`);
    }
  });

  test('says what a file is that is no JSON at all', async () => {
    const { kinds, empty, utf16, encoding } = wordsIn('nl');
    const bytes = (...list) => Buffer.from(list.flat());
    const cases = [
      ['', empty],
      [' \n', empty],
      ['%PDF-1.7\n%âãÏÓ', kinds.pdf],
      [bytes(0x50, 0x4b, 3, 4, 20), kinds.zip],
      [bytes(0xff, 0xd8, 0xff, 0xe0), kinds.image],
      [readFileSync(join(root, 'docs/pictures/item.png')), kinds.image],
      ['<!doctype html><script>alert(1)</script>', kinds.html],
      [Buffer.from(`\ufeff${template}`, 'utf16le'), utf16],
      [Buffer.from(template, 'utf16le'), utf16],
      [Buffer.from(changed('Samen', 'Café'), 'latin1'), encoding],
      ['x'.repeat(5_000_001), 'Dit bestand is te groot.'],
    ];
    for (const [content, expected] of cases) {
      const { code, out } = await checked(content);
      assert.equal(code, 1);
      assert.ok(out.includes(expected), `${expected}: ${out.slice(0, 300)}`);
    }
    assert.ok((await checked(Buffer.from(changed('Samen', 'Café'), 'latin1'))).out.startsWith('x.json:42:20: '));
    assert.equal((await checked(`\ufeff${template}`)).code, 0, 'a byte order mark');
  });

  test('says what another kind of our files is', async () => {
    const kinds = [
      ['meetlat-assessment', wordsIn('nl').assessment],
      ['meetlat-guide', wordsIn('nl').otherFormat('meetlat-guide')],
      ['\u001b[31mrood', '“ [31mrood”'],
    ];
    for (const [format, expected] of kinds) {
      const { code, out } = await checked(JSON.stringify({ format, schemaVersion: 1, name: 1 }));
      assert.equal(code, 1);
      assert.ok(out.startsWith('x.json:1:11: format: ') && out.includes(expected), out);
      assert.equal(out.split('\n').length, 1);
    }
    const { out } = await checked(changed('"schemaVersion": 1', '"schemaVersion": 2'));
    assert.equal(out, `x.json:4:20: schemaVersion: ${wordsIn('nl').newer}`);
  });

  test('takes several files, and gives 2 when there is nothing to check or a file is not there', async () => {
    writeFileSync(join(folder, 'a.json'), template);
    writeFileSync(join(folder, 'b.json'), '{}');
    const paths = ['a.json', 'b.json'].map((name) => join(folder, name));
    const { code, out } = await run(paths, { lang: 'en' });
    assert.equal(code, 1);
    assert.match(out, /^a\.json: fine\.[^]*^b\.json:1:1: This file is not a Meetlat[^]*^1 of 2 files not fine\.$/m);
    const gone = await run([...paths, join(folder, 'gone.json')]);
    assert.deepEqual([gone.code, gone.err], [2, `gone.json: ${wordsIn('nl').unreadable('ENOENT')}`]);
    assert.equal((await run([folder])).code, 2);
    assert.deepEqual([(await run([])).code, (await run([])).err], [2, wordsIn('nl').usage]);
  });

  test('says the same in both languages', () => {
    const keys = (group) =>
      Object.entries(group).flatMap(([key, value]) => (typeof value === 'object' ? [key, ...keys(value)] : [key]));
    assert.deepEqual(keys(wordsIn('nl')), keys(wordsIn('en')));
    assert.equal(wordsIn('fr'), wordsIn('nl'));
  });
});

describe('places in a JSON text', () => {
  test('are those of every value', () => {
    const text = '{ "a": [1, {"b": "x"}],\n  "c-d": null }';
    const { places } = readPlaces(text);
    const found = Object.fromEntries([...places].map(([path, offset]) => [path, text.slice(offset, offset + 1)]));
    assert.deepEqual(found, { '': '{', a: '[', 'a[0]': '1', 'a[1]': '{', 'a[1].b': '"', 'c-d': 'n' });
    assert.equal(placeOf(places, 'a[1].z'), places.get('a[1]'));
    assert.equal(placeOf(places, 'a[7].z.y'), places.get('a'));
    assert.equal(placeOf(places, 'zz'), 0);
    assert.deepEqual(lineAndColumn(text, places.get('c-d')), { line: 2, column: 10 });
    assert.deepEqual(lineAndColumn('👍x\r\n', 2), { line: 1, column: 2 });
  });

  test('are found in just what JSON.parse takes', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-0.5e3',
      'true',
      'null',
      '01',
      ' ',
      '\n',
      'x',
      '"\\u00e9"',
      '"\\x"',
    ];
    let seed = 22;
    const random = (below) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    const seen = { right: 0, wrong: 0 };
    for (let i = 0; i < 20_000; i++) {
      const text = Array.from({ length: 1 + random(7) }, () => pieces[(random(1e6) >> 8) % pieces.length]).join('');
      const { mistake } = readPlaces(text);
      let fine = true;
      try {
        JSON.parse(text);
      } catch {
        fine = false;
      }
      if (mistake?.kind === 'twice') continue;
      assert.equal(!mistake, fine, JSON.stringify([text, mistake]));
      seen[fine ? 'right' : 'wrong']++;
      if (mistake) assert.ok(mistake.offset >= 0 && mistake.offset <= text.length);
    }
    assert.ok(seen.right > 300 && seen.wrong > 3000, JSON.stringify(seen));
  });
});
