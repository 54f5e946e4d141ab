// A module of a page of the docs as a page's scripts, from the sources, as a host's bundler makes them.
import { build } from 'esbuild';

/** The files by their path; `name` is the one to load. What is only asked for by a button (PDF) stays out. */
export async function bundleExample(contents, name) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'js', sourcefile: `${name}.js` },
    bundle: true,
    splitting: true,
    format: 'esm',
    conditions: ['meetlat-source'],
    external: ['pdfkit'],
    outdir: '/',
    entryNames: name,
    chunkNames: 'chunk-[hash]',
    write: false,
    logLevel: 'error',
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [path, text]));
}
