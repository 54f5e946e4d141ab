// What every bundle of this library is made with: the builds in rollup.config.mjs and the sets of scripts/size.mjs.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplates } from './minify-templates.mjs';
import { prebundle, PREBUNDLED } from './prebundle.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * JSON as a module with a default export. It takes the import attribute off as well: what comes out is JavaScript, and
 * an entry that is imported elsewhere with an attribute would be two things to Rollup.
 */
export const json = () => ({
  name: 'json',
  async resolveId(source, importer, { isEntry }) {
    if (!source.endsWith('.json')) return null;
    const resolved = await this.resolve(source, importer, { isEntry, skipSelf: true });
    return resolved && { ...resolved, attributes: {} };
  },
  transform: (code, id) => (id.endsWith('.json') ? { code: `export default ${code}`, map: { mappings: '' } } : null),
});

/** Packages that are no browser modules, as one module each. */
const prebundled = () => ({
  name: 'prebundled',
  resolveId: (id) => (PREBUNDLED.includes(id) ? { id: `\0prebundled/${id}`, moduleSideEffects: false } : null),
  load: (id) => (id.startsWith('\0prebundled/') ? prebundle(id.slice('\0prebundled/'.length)) : null),
});

/** The version that every copy tells others of: package.json's. */
export const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const packageVersion = () => ({
  name: 'package-version',
  load: (id) => (/[\\/]base[\\/]version\.ts$/.test(id) ? `export const VERSION = '${version}';` : null),
});

/** TypeScript in, modern JavaScript without idle white space in templates out. */
export const compile = () => [
  json(),
  packageVersion(),
  prebundled(),
  nodeResolve({ browser: true }),
  esbuild({ target: 'es2022', tsconfig: `${root}tsconfig.json` }),
  minifyTemplates(),
];

/** A warning about our own sources is an error; what the dependencies do is theirs (zod's modules import each other). */
export function onwarn(warning) {
  if (warning.code === 'EMPTY_BUNDLE') return; // a file of types only
  const files = [warning.id, ...(warning.ids ?? [])].filter(Boolean);
  if (!files.some((file) => file.includes('node_modules'))) throw new Error(`${warning.code}: ${warning.message}`);
}

/** esbuild's minifier over whole chunks: its short names and merged statements give terser a better start. */
const squeeze = () => ({
  name: 'squeeze',
  renderChunk: async (code) => ({
    code: (await transform(code, { minify: true, target: 'es2022', format: 'esm', charset: 'utf8' })).code,
    map: null,
  }),
});

/** For a script tag and for the size check. Measured, in brotli: terser alone 1 % more, esbuild alone 3 %, inlining 0.4 %. */
export const minify = () => [
  squeeze(),
  terser({ ecma: 2022, module: true, compress: { passes: 3, inline: false }, format: { comments: false } }),
];
