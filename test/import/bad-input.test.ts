import { expect } from 'chai';
import { describeImport } from '../../src/import/describe.js';
import { importFile } from '../../src/import/import-file.js';
import { importText } from '../../src/import/import-text.js';
import { doneWithin } from '../support/arbitrary-time.js';
import { asHtml, asTabs, essence, garden, gardenEssence, options, printed } from '../support/published.js';

const HEAD = '\t1 ZAADJE\t4,5 KIEM\t8 BLOEM\t10';

const problemsOf = (text: string) => {
  const imported = importText(text, options);
  return imported.ok ? [] : imported.problems.map(({ code, line }) => [code, line]);
};
const fileProblems = async (...bytes: readonly (string | Uint8Array<ArrayBuffer>)[]) => {
  const imported = await importFile(new Blob([...bytes]), options);
  return imported.ok ? [] : imported.problems.map(({ code }) => code);
};

describe('importing what is no published text', () => {
  it('refuses by what a file is, whatever it is called', async () => {
    expect(await fileProblems('')).to.deep.equal(['empty']);
    expect(await fileProblems(' \n\t\n')).to.deep.equal(['empty']);
    expect(await fileProblems(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16))).to.deep.equal(['picture']);
    expect(await fileProblems(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10))).to.deep.equal(['picture']);
    expect(await fileProblems('%PDF-1.7\n%âãÏÓ')).to.deep.equal(['pdf']);
    expect(await fileProblems(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).to.deep.equal(['old-office']);
    expect(await fileProblems('{\\rtf1 tekst}')).to.deep.equal(['rtf']);
    expect(await fileProblems(Uint8Array.of(1, 2, 3, 4, 5, 200, 201))).to.deep.equal(['no-text']);
    expect(await fileProblems(Uint8Array.of(0x50, 0x4b, 3, 4, 1, 1))).to.deep.equal(['corrupt']);
    expect(await fileProblems('x'.repeat(5_000_001))).to.deep.equal(['too-large']);
  });

  it('asks for a header, with an example', async () => {
    expect(problemsOf('Zomaar een verhaal.\nMet twee regels.')).to.deep.equal([['no-header', null]]);
    expect(problemsOf(HEAD)).to.deep.equal([['no-rows', 1]]);
    expect(problemsOf('\tZAADJE\tKIEM\n\nx\ty\tz')).to.deep.equal([['no-header', null]]);
    const { parts } = await describeImport(importText('x', options), 'nl');
    expect(parts[0]?.lines[0]).to.include('5,5 MIDDEN');
  });

  it('names the line of a row with other cells than the header promises', () => {
    expect(problemsOf(`${HEAD}\n\nGieten\ta\tb\t\t\nMesten\ta\tb\tc\td`)).to.deep.equal([
      ['missing-cells', 3],
      ['too-many-cells', 4],
    ]);
    expect(problemsOf(`${HEAD}\nGieten\ta\tb\tc\n\ta\tb\tc`)).to.deep.equal([['no-title', 3]]);
    expect(problemsOf(`${HEAD}\nGieten\ta\tb\tc\nMesten\t\t\t\t\nWieden\ta\tb\tc`)).to.deep.equal([['only-title', 3]]);
  });

  it('names the line of a header that can’t be read', () => {
    expect(problemsOf('\t1 A\t5 B\t3 C\nx\ta\tb\tc')).to.deep.equal([['level-order', 1]]);
    expect(problemsOf('\t1 A\tB\t8 C\nx\ta\tb\tc')).to.deep.equal([['level-without-bound', 1]]);
    expect(problemsOf('\t1\t4\t8\t9\t10\n\tA\tB\tC\nx\ta\tb\tc')).to.deep.equal([['header-count', 1]]);
    expect(problemsOf('Onderdeel\tNieuw\tOud\nx\ta\tb')).to.deep.equal([['no-bounds', 1]]);
    expect(problemsOf('\t1 A\t200 B\nx\ta\tb')).to.deep.equal([['no-end', 1]]);
    expect(problemsOf(`${HEAD}\nx\ta\tb\tc\n\t1 A\t5 B\t10\ny\ta\tb`)).to.deep.include(['other-levels', 3]);
    const eight = Array.from({ length: 8 }, (_, i) => `${String(i)} L`).join('\t');
    expect(problemsOf(`\t${eight}\nx${'\ty'.repeat(8)}`)).to.deep.equal([['too-many-levels', 1]]);
  });

  it('refuses a title that is there twice with other texts, and counts the same row once', () => {
    expect(problemsOf(`${HEAD}\nGieten\ta\tb\tc\nGie-ten\ta\tb\td`)).to.deep.equal([['duplicate', 3]]);
    const twice = importText(`${HEAD}\nGieten\ta\tb\tc\nGieten\ta\tb\tc`, options);
    expect(twice.ok && twice.counts.items).to.equal(1);
    expect(twice.remarks.map(({ code }) => code)).to.include('same-row');
  });

  it('gives the line of a text that is too long for an instrument', () => {
    expect(problemsOf(`${HEAD}\nGieten\ta\tb\tc\nMesten\t${'x'.repeat(5001)}\tb\tc`)).to.deep.equal([
      ['instrument', 3],
    ]);
  });

  it('refuses 20 000 rows within a second, at the first that is too many', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `Rij ${String(i)}\ta\tb\tc`).join('\n');
    const text = `${HEAD}\n${rows}`;
    expect(problemsOf(text)).to.deep.equal([['too-many-rows', 2002]]);
    expect(doneWithin(1000, () => problemsOf(text))).to.equal(true);
  });

  it('reads 2 000 items', () => {
    const rows = Array.from({ length: 2000 }, (_, i) => `Rij ${String(i)}\ta\tb\tc`).join('\n');
    const imported = importText(`${HEAD}\n${rows}`, options);
    expect(imported.ok && imported.counts).to.deep.include({ items: 2000, definitions: 6000 });
  });

  it('stays quick with markup that never ends', () => {
    const nasty = [
      '<table '.repeat(100_000),
      '<a "><b \''.repeat(60_000),
      '<td'.repeat(200_000),
      '"'.repeat(500_000),
      '\t"a""'.repeat(90_000),
    ];
    for (const text of nasty) {
      const began = performance.now();
      importText(`<table>${text}`, options);
      importText(text, options);
      expect(performance.now() - began, text.slice(0, 12)).to.be.below(2000);
    }
  });
});

describe('importing HTML with scripts', () => {
  it('runs and loads nothing, and takes no text of it', () => {
    const evil =
      '<script>window.__ran = 1; document.write("<td>x</td>")</script><img src=x onerror="window.__ran = 1"><svg onload="window.__ran=1"><text>weg</text></svg><iframe src="javascript:parent.__ran=1">weg</iframe><style>td{}</style><!-- <td>weg</td> -->';
    const html = asHtml(printed(garden)).replaceAll('<p', `${evil}<p`).replaceAll('</p>', `${evil}</p>`);
    expect(essence(importText(html, options))).to.deep.equal(gardenEssence);
    expect('__ran' in window).to.equal(false);
  });

  it('keeps markup that was written as text as text', () => {
    const imported = importText(`${HEAD}\nGieten\t<b>vet</b> &amp; meer\tb\tc`, options);
    expect(imported.ok && imported.instrument.themes[0]?.items[0]?.levels['zaadje']).to.equal('<b>vet</b> &amp; meer');
  });
});

describe('encodings', () => {
  const text = asTabs(printed(garden)).replaceAll('feest', 'café-één');
  const expected = essence(importText(text, options));
  const utf16 = (little: boolean): Uint8Array<ArrayBuffer> => {
    const bytes = new DataView(new ArrayBuffer(2 * text.length));
    for (let i = 0; i < text.length; i++) bytes.setUint16(2 * i, text.charCodeAt(i), little);
    return new Uint8Array(bytes.buffer);
  };

  it('reads UTF-8 with and without its mark', async () => {
    expect(essence(await importFile(new Blob([text]), options))).to.deep.equal(expected);
    expect(essence(await importFile(new Blob(['\ufeff', text]), options))).to.deep.equal(expected);
  });

  it('reads UTF-16 of either order, with and without its mark', async () => {
    for (const [mark, little] of [
      [Uint8Array.of(0xff, 0xfe), true],
      [Uint8Array.of(0xfe, 0xff), false],
    ] as const) {
      expect(essence(await importFile(new Blob([mark, utf16(little)]), options))).to.deep.equal(expected);
      expect(essence(await importFile(new Blob([utf16(little)]), options))).to.deep.equal(expected);
    }
  });

  it('reads Windows-1252, and says that it guessed', async () => {
    const special: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94 };
    const bytes = Uint8Array.from([...text], (letter) => special[letter] ?? letter.charCodeAt(0));
    const imported = await importFile(new Blob([bytes]), options);
    expect(essence(imported)).to.deep.equal(expected);
    expect(imported.remarks[0]).to.deep.include({ kind: 'guessed', code: 'encoding' });
  });
});
