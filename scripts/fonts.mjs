// Makes the fonts of the PDF: subsets as JavaScript modules in src/export/pdf/fonts/, see the README there. What it makes
// is kept in the repository; run it again only to change what the fonts hold. On Debian it needs:
//   apt-get install fonttools fonts-liberation fonts-dejavu-core && node scripts/fonts.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCES = '/usr/share/fonts/truetype';
const TARGET = fileURLToPath(new URL('../src/export/pdf/fonts/', import.meta.url));

const LATIN =
  '20-7E A0-17F 192 218-21B 2C6 2DA 2DC 1E80-1E85 2010-2011 2013-2015 2018-201E 2020-2022 2026 2030 2032-2033 2039-203A ' +
  '2044 20AC 2122 2190-2195 2212 221A 221E 2248 2260 2264-2265 25A1 25CA 25CF';
const WIDE = '180-2AF 300-58A 5B0-5F4 606-6FF 10A0-10FC 1E00-214E 2150-27BE FB1D-FBFF FE70-FEFC FEFF FFFD 1F600-1F643';

const FONTS = [
  { name: 'regular', file: 'liberation/LiberationSans-Regular.ttf', codes: LATIN, features: 'kern' },
  { name: 'bold', file: 'liberation/LiberationSans-Bold.ttf', codes: LATIN, features: 'kern' },
  { name: 'wide', file: 'dejavu/DejaVuSans.ttf', codes: WIDE, features: '*' },
];

const folder = mkdtempSync(join(tmpdir(), 'meetlat-fonts-'));
try {
  for (const { name, file, codes, features } of FONTS) {
    const output = join(folder, `${name}.ttf`);
    const unicodes = codes
      .split(' ')
      .map((range) => `U+${range}`)
      .join();
    execFileSync('pyftsubset', [
      join(SOURCES, file),
      `--unicodes=${unicodes}`,
      `--layout-features=${features}`,
      '--no-hinting',
      `--output-file=${output}`,
    ]);
    const base64 = readFileSync(output).toString('base64');
    const from = file.split('/').at(-1);
    writeFileSync(
      join(TARGET, `${name}.ts`),
      `/** Made by scripts/fonts.mjs from ${from}: a subset, in base64. */\nexport const ${name} =\n  '${base64}';\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
