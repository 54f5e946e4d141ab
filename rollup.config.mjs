// Three builds. `dist/` keeps one module a source file, for bundlers, with the dependencies left as imports.
// `dist/cdn/meetlat.min.js` is for a script tag: everything in one file, rarely used parts in chunks beside it.
// `dist/cdn/meetlat.all.min.js` is for hosts that take one file only: the rarely used parts are in it, PDF and Excel are not.
// Entries are found by their place, so that a new element, adapter or instrument needs no line here.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { integrity } from './scripts/build/integrity.mjs';
import { once } from './scripts/build/once.mjs';
import { oneFile } from './scripts/build/one-file.mjs';
import { compile, minify, onwarn, root } from './scripts/build/plugins.mjs';

const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
const isDependency = (id) => dependencies.some((name) => id === name || id.startsWith(`${name}/`));

const list = (folder) => readdirSync(root + folder).map((name) => `${folder}/${name}`);
const elements = list('src/elements').filter((folder) => existsSync(`${root}${folder}/define.ts`));
const isText = (path) => /\.[a-z]{2}\.json$/.test(path);
const instruments = list('meetlat-data').filter(isText);
const guides = list('meetlat-data/guide').filter(isText);

const entries = [
  'src/index.ts',
  'src/define.ts',
  'src/check.ts',
  'src/link.ts',
  'src/group-charts.ts',
  'src/setup.ts',
  'src/domain/index.ts',
  'src/import/index.ts',
  'src/locale/index.ts',
  'src/schema/index.ts',
  'src/ssr/index.ts',
  'src/ssr/client.ts',
  './react/face.ts', // not those packages
  './vue/index.ts',
  ...['src/storage', 'src/export'].flatMap(list).filter((path) => path.endsWith('.ts')),
  ...['pdf', 'excel', 'drawing'].map((name) => `src/export/${name}/index.ts`),
  ...elements.flatMap((folder) => [`${folder}/define.ts`, `${folder}/meetlat-${basename(folder)}.ts`]),
  ...instruments,
  ...guides,
].filter((path) => existsSync(root + path));

/** Where a source file's module goes in dist/. */
function moduleName({ facadeModuleId }) {
  const path = relative(root, facadeModuleId).replaceAll('\\', '/');
  return path
    .replace(/^src\//, '')
    .replace(/^meetlat-data\//, 'data/')
    .replace(/\.(ts|json)$/, '.js');
}

/** Each instrument and guide as plain JSON too, for hosts that fetch it, and the type of its module. */
const dataFiles = () => ({
  name: 'data-files',
  generateBundle() {
    for (const path of [...instruments, ...guides]) {
      const [type, up] = guides.includes(path) ? ['Guide', '../..'] : ['Instrument', '..'];
      const fileName = path.replace(/^meetlat-data\//, 'data/');
      this.emitFile({ type: 'asset', fileName, source: readFileSync(root + path) });
      this.emitFile({
        type: 'asset',
        fileName: fileName.replace(/\.json$/, '.d.ts'),
        source: [
          `import type { ${type} } from '${up}/domain/${type.toLowerCase()}.js';`,
          `declare const data: ${type};`,
          'export default data;\n',
        ].join('\n'),
      });
    }
  },
});

/** Chunks beside the script-tag file are named after what they bring: `meetlat-report.js`, `sociale-incasso.nl.js`. */
function chunkName({ facadeModuleId, name }) {
  const element = /elements[\\/]([^\\/]+)[\\/]define\.ts$/.exec(facadeModuleId ?? '')?.[1];
  const guide = /guide[\\/]([^\\/]+)\.json$/.exec(facadeModuleId ?? '')?.[1];
  if (guide) return `guide-${guide}.js`;
  const folder = /([^\\/]+)[\\/]index\.ts$/.exec(facadeModuleId ?? '')?.[1];
  return element ? `meetlat-${element}.js` : `${folder ?? name}.js`;
}

export default [
  {
    input: entries,
    onwarn,
    external: isDependency,
    plugins: [compile(), dataFiles()],
    output: {
      dir: 'dist',
      format: 'es',
      preserveModules: true,
      entryFileNames: moduleName,
      sourcemap: true,
    },
  },
  {
    input: 'src/define.ts',
    onwarn,
    preserveEntrySignatures: 'allow-extension', // chunks may take from it what they share: no third file
    plugins: [compile(), once(), minify()],
    output: {
      dir: 'dist/cdn',
      format: 'es',
      entryFileNames: 'meetlat.min.js',
      chunkFileNames: chunkName,
    },
  },
  {
    input: 'src/define.ts',
    onwarn,
    plugins: [oneFile(), compile(), once(), minify(), integrity()],
    output: {
      dir: 'dist/cdn',
      format: 'es',
      entryFileNames: 'meetlat.all.min.js',
      inlineDynamicImports: true,
    },
  },
];
