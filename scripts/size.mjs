// Measures what visitors download and fails beyond the budgets. Two sets are bundled as a page with its own bundler would
// have them, the third is the script-tag file as built. kB are 1000 bytes; brotli and gzip as good as a server does once.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { compile, minify, onwarn, root } from './build/plugins.mjs';

const CDN = 'dist/cdn';

/**
 * In kB brotli. `goal` is what was asked, `limit` what was reached and must not be passed: see docs/decisions for why they
 * differ. What loads on demand (the instrument's texts, reading files) is listed, not counted.
 */
const SETS = [
  { name: 'meetlat-item with Lit', goal: 10, limit: 13.5, modules: ['elements/item/define.ts'] },
  {
    name: 'fill in, radar, validate, store',
    goal: 25,
    limit: 25,
    modules: [
      'elements/item/define.ts',
      'elements/radar/define.ts',
      'setup.ts',
      // Named although setup.ts knows them: should they ever load on demand, they are needed at once all the same.
      'storage/indexed-db.ts',
      'storage/memory.ts',
    ],
  },
  { name: `${CDN}/meetlat.min.js`, goal: 35, limit: 37.3, file: `${CDN}/meetlat.min.js` },
  { name: `${CDN}/meetlat.all.min.js`, goal: 70, limit: 74.5, file: `${CDN}/meetlat.all.min.js`, alone: true },
];

const kilobytes = (bytes) => Number((bytes / 1000).toFixed(2));

function measure(code) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT };
  return {
    min: kilobytes(Buffer.byteLength(code)),
    gzip: kilobytes(gzipSync(code, { level: 9 }).length),
    brotli: kilobytes(brotliCompressSync(code, { params }).length),
  };
}

/** Bundles modules of src/ as one page's entry. The first chunk is what loads at once, the others load on demand. */
async function bundle(modules) {
  const ENTRY = 'entry';
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === ENTRY ? { id, moduleSideEffects: 'no-treeshake' } : null),
    load: (id) =>
      id === ENTRY ? modules.map((path) => `export * from ${JSON.stringify(`${root}src/${path}`)};`).join('\n') : null,
  };
  // As in a host's own bundle: what the entry shares with its chunks stays in the entry.
  const preserveEntrySignatures = 'allow-extension';
  const build = await rollup({ input: ENTRY, preserveEntrySignatures, onwarn, plugins: [entry, compile(), minify()] });
  const { output } = await build.generate({ format: 'es', chunkFileNames: '[name].js' });
  await build.close();
  const atOnce = new Set([output[0].fileName, ...output[0].imports]);
  const code = (chunks) => chunks.map((chunk) => chunk.code).join('\n');
  return {
    code: code(output.filter(({ fileName }) => atOnce.has(fileName))),
    later: output.filter(({ fileName }) => !atOnce.has(fileName)),
  };
}

/** The script-tag file and the chunks beside it, as `npm run build` left them. */
function built(file, alone = false) {
  if (!existsSync(root + file)) throw new Error(`${file} is missing: npm run build first.`);
  const read = (fileName) => ({ fileName, code: readFileSync(`${root}${CDN}/${fileName}`, 'utf8') });
  const chunks = readdirSync(root + CDN).filter((name) => name.endsWith('.js') && !name.endsWith('.min.js'));
  return { code: readFileSync(root + file, 'utf8'), later: alone ? [] : chunks.map(read) };
}

const rows = [];
for (const { name, goal, limit, modules, file, alone } of SETS) {
  const { code, later } = file ? built(file, alone) : await bundle(modules);
  const size = measure(code);
  rows.push({ what: name, ...size, goal, limit, verdict: size.brotli > limit ? 'TOO BIG' : 'ok' });
  for (const chunk of later) rows.push({ what: `   later: ${chunk.fileName}`, ...measure(chunk.code) });
}

console.table(rows, ['what', 'min', 'gzip', 'brotli', 'goal', 'limit', 'verdict']);
console.log('Sizes in kB (1000 bytes).');

// The README states these sizes; a promise that drifts is worse than none.
const readme = readFileSync(`${root}README.md`, 'utf8');
const stale = rows.filter(({ what, goal, limit, brotli }) => {
  const line = readme
    .split('\n')
    .find((text) => text.startsWith('|') && text.replaceAll('`', '').includes(` ${what} `));
  const [stated, ...bounds] = (line ?? '').split('|').slice(2, 5).map(Number);
  return goal && !(Math.abs(stated - brotli) < 0.1 && bounds[0] === limit && bounds[1] === goal);
});
if (stale.length > 0) {
  console.error(`README.md states other sizes for: ${stale.map(({ what }) => what).join(', ')}`);
  process.exitCode = 1;
}
if (rows.some(({ verdict }) => verdict === 'TOO BIG')) {
  console.error('Beyond its budget. What loads later is not counted: move there what is rarely used.');
  process.exitCode = 1;
}
