// Makes the fonts of the PDF: subsets of Debian's Noto Sans and DejaVu Sans, as JavaScript modules in
// src/export/pdf/fonts/, because a page under a strict policy may fetch none. The result is kept in the repository; run
// this only to change what the subsets hold:
//   apt-get install fonttools fonts-noto-core fonts-dejavu-core && node scripts/fonts.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';

const SOURCES = '/usr/share/fonts/truetype';
const TARGET = fileURLToPath(new URL('../src/export/pdf/fonts/', import.meta.url));

/** Dutch and every other language of Europe in Latin script, with its punctuation, in Unicode. */
const LATIN = [
  ['20-7E', 'A0-17F', '192', '1E6-1E7', '1FA-1FF', '218-21B', '2C6-2DD', '1E80-1E85', '1E9E', '1EF2-1EF3'],
  [
    '2010-2015',
    '2018-201E',
    '2020-2022',
    '2026',
    '202F',
    '2030',
    '2032-2033',
    '2039-203A',
    '2044',
    '2070-2071',
    '2074-2079',
  ],
  ['2080-2089', '20AC', '2116', '2122', 'FFFD'],
].flat();

/** What Noto Sans lacks and people type: arrows, ticks, mathematics, shapes, cards and faces. */
const SYMBOLS = [
  ['2190-2195', '21D0-21D4', '2212', '221A', '221E', '2248', '2260', '2264-2265', '25A0-25A1', '25AA-25AB', '25B2'],
  ['25B6', '25BA', '25BC', '25C0', '25C6-25CF', '2605-2606', '2610-2612', '2639-263B', '2660-2667', '2713-2718'],
].flat();

const FONTS = [
  { name: 'regular', file: 'noto/NotoSans-Regular.ttf', codes: LATIN, features: 'kern' },
  { name: 'bold', file: 'noto/NotoSans-Bold.ttf', codes: LATIN, features: 'kern' },
  { name: 'symbols', file: 'dejavu/DejaVuSans.ttf', codes: SYMBOLS, features: '' },
];

/** The font file of a subset. Hints are for screens of old; the licence stays inside (name 13). */
function subset({ file, codes, features }, folder) {
  const output = join(folder, 'subset.ttf');
  execFileSync('pyftsubset', [
    join(SOURCES, file),
    `--unicodes=${codes.map((code) => `U+${code}`).join()}`,
    `--layout-features=${features}`,
    '--name-IDs=0,5,6,13',
    '--drop-tables+=DSIG,FFTM,GDEF,gasp',
    '--no-hinting',
    '--notdef-outline',
    `--output-file=${output}`,
  ]);
  return readFileSync(output);
}

const folder = mkdtempSync(join(tmpdir(), 'meetlat-fonts-'));
try {
  for (const font of FONTS) {
    const bytes = deflateRawSync(subset(font, folder), { level: 9 });
    const lines = [
      '// Made by scripts/fonts.mjs. See README.md in this folder for what it is and its licence.',
      '/** The code points it has, as hexadecimal ranges. */',
      `export const codes =\n  '${font.codes.join(' ').toLowerCase()}';`,
      '/** A TrueType font: raw deflate, base64. */',
      `export const data =\n  '${bytes.toString('base64')}';`,
    ];
    writeFileSync(join(TARGET, `${font.name}.ts`), `${lines.join('\n')}\n`);
    console.log(`${font.name}: ${bytes.length} bytes`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
