// Sources as a module that Node can run: for tests and measurements without a browser and without a build.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Imports everything that these files of `src/` export, together. */
export async function importSources(...files) {
  const folder = mkdtempSync(join(tmpdir(), 'meetlat-source-'));
  const outfile = join(folder, 'bundle.mjs');
  const contents = files.map((file) => `export * from './src/${file}';`).join('\n');
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
