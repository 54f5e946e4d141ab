/* global document, DataTransfer, File, ClipboardEvent, DragEvent */
// A published text from the command line and on the demo page, as people import one. docs/import.md shows the commands.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { serveSources } from '../support/e2e.mjs';
import { openBrowser, temporaryFolder } from './support/browser.mjs';
import { project } from './support/built.mjs';
import { openPage } from './support/page.mjs';

const TEXT = [
  'Meetlat Moestuin',
  'Grond: Hoe de tuin gezond blijft',
  '\t1 ZAADJE\t4 KIEM\t6,5 PLANT\t9 BLOEM\t10',
  'Compost\tAlles gaat weg.\tIets blijft.\tVeel blijft.\tAlles blijft.\t',
  'Nazorg\tGeen één.\tSoms.\tVaak.\tAltijd.\t',
].join('\n');

const run = (...args) =>
  spawnSync(process.execPath, [join(project, 'bin/meetlat.mjs'), ...args], { encoding: 'utf8', timeout: 30_000 });

test('npx meetlat import makes a file and tells what was understood', async (t) => {
  const folder = await temporaryFolder(t);
  const [source, out] = ['tekst.txt', 'my.json'].map((name) => join(folder, name));
  writeFileSync(source, Buffer.from(TEXT, 'latin1'));
  const dutch = run('import', source, '--out', out, '--id', 'moestuin');
  assert.equal(dutch.status, 0, dutch.stderr);
  assert.match(dutch.stdout, /^1 thema, 2 onderdelen, 8 definities\. Met een bekend id: 1\./);
  assert.match(dutch.stdout, /Regel 4: “Compost” is nieuw, met het id compost/);
  assert.match(dutch.stdout, /Regel 3: de niveaus Zaadje|Regel 3: de niveaus ZAADJE 1 · KIEM 4 · PLANT 6,5 · BLOEM 9/);
  const made = JSON.parse(readFileSync(out, 'utf8'));
  assert.equal(made.id, 'moestuin');
  assert.equal(made.themes[0].items[1].levels.zaadje, 'Geen één.');
  const english = run('import', source, '--lang', 'en');
  assert.match(english.stdout, /^1 theme, 2 items, 8 definitions\./);
  assert.match(english.stdout, /--out meetlat\.json\n$/);
});

test('npx meetlat import refuses with the line and what to do, and writes nothing', async (t) => {
  const folder = await temporaryFolder(t);
  const [source, out] = ['tekst.txt', 'my.json'].map((name) => join(folder, name));
  writeFileSync(source, TEXT.replace('Vaak.', ''));
  const refused = run('import', source, '--out', out);
  assert.equal(refused.status, 1);
  assert.match(refused.stderr, /Regel 5: Bij “Nazorg” staan 3 van de 4 teksten\. Leeg is: PLANT\./);
  assert.throws(() => readFileSync(out));
  writeFileSync(source, '%PDF-1.7');
  assert.match(run('import', source, '--lang', 'en').stderr, /This is a PDF, whatever its name says/);
  assert.match(run('import', join(folder, 'weg.txt')).stderr, /is niet te lezen/);
});

test('npx meetlat says what there is, and what it does not know', () => {
  assert.match(run('--help').stdout, /^Gebruik:\n {2}npx meetlat import <tekst\.txt>/);
  assert.match(run('--help', '--lang', 'en').stdout, /^Usage:/);
  assert.match(run('--version').stdout, /^\d+\.\d+\.\d+\n$/);
  for (const args of [[], ['weg'], ['import'], ['import', 'a', 'b'], ['import', 'a', '--weg']]) {
    assert.equal(run(...args).status, 2, args.join(' '));
  }
});

test('import.html reads what is pasted, dropped or chosen, shows the report, and gives the file', async (t) => {
  const server = await serveSources();
  t.after(() => server.close());
  const person = await openPage(await openBrowser(t), `${server.url}/demo/import.html`);
  await person.choose('Probeer een voorbeeld');
  await person.see(() => document.querySelector('#summary').textContent.startsWith('1 thema, 2 onderdelen'));
  await person.see(() => document.querySelector('#preview meetlat-item')?.shadowRoot?.textContent.includes('compost'));

  await person.ask(() => {
    const clipboard = new DataTransfer();
    const cells = (tag, texts) => `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
    const rows =
      cells('th', ['', '1 LAAG', '5 HOOG', '10']) +
      cells('td', ['Nazorg', 'Geen.', '<script>self.ran = 1</script>Wel.', '']);
    clipboard.setData('text/html', `<p>Zorg: Voor later</p><table>${rows}</table>`);
    const area = document.querySelector('#text');
    area.value = '';
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }));
  });
  await person.see(() => document.querySelector('#summary').textContent.startsWith('1 thema, 1 onderdeel, 2 def'));
  assert.equal(
    await person.ask(() => document.querySelector('#text').value),
    'Zorg: Voor later\n\t1 LAAG\t5 HOOG\t10\nNazorg\tGeen.\tWel.\t',
  );
  const made = await person.ask(async () => (await fetch(document.querySelector('#download').href)).json());
  assert.deepEqual(made.themes[0].items[0].levels, { laag: 'Geen.', hoog: 'Wel.' });

  await person.ask(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['%PDF-1.7'], 'tekst.txt'));
    document.querySelector('#place').dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
  });
  await person.see(() => document.querySelector('[data-kind=problems] li')?.textContent.startsWith('Dit is een pdf'));
  assert.equal(await person.ask(() => document.querySelector('#download').hidden), true);
  assert.deepEqual(person.problems, []);
  await person.page.close();
});
