// What npm packs is not package.json as it stands: entries that name a source are for work on the library itself, and the
// sources are not published. Run before packing; with --restore, after it.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const MANIFEST = 'package.json';
const KEPT = '.cache/package.json';
const SOURCE = 'meetlat-source';

if (process.argv.includes('--restore')) {
  if (existsSync(KEPT)) renameSync(KEPT, MANIFEST);
} else {
  const text = readFileSync(MANIFEST, 'utf8');
  const manifest = JSON.parse(text);
  for (const target of Object.values(manifest.exports)) delete target[SOURCE];
  manifest.sideEffects = manifest.sideEffects.filter((path) => !path.startsWith('./src/'));
  mkdirSync('.cache', { recursive: true });
  // A second run, after a pack that broke off, must not keep the changed one.
  if (text.includes(`"${SOURCE}"`)) writeFileSync(KEPT, text);
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
}
