// Serves the demo from the TypeScript sources, without a build. scripts/start.mjs starts it; the tests share its parts.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { prebundle, PREBUNDLED } from './scripts/build/prebundle.mjs';

/** `import 'meetlat/define'` means src/define.ts here: package.json's exports name the source under this condition. */
export const SOURCE_CONDITIONS = ['meetlat-source'];

/** TypeScript to JavaScript as the build does it. The plugin ignores tsconfig.json unless it is told of it. */
export const typescript = () =>
  esbuildPlugin({
    ts: true,
    target: 'esnext',
    tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
  });

/** `import x from 'meetlat/data/<id>.<lang>'` gives a module, as the build makes one of each instrument's JSON. */
export const instrumentModules = () => ({
  name: 'instrument-modules',
  resolveImport({ source }) {
    const name = /^meetlat\/data\/(.+)$/.exec(source)?.[1];
    return name && !name.endsWith('.json') ? `/meetlat-data/${name}.json?module` : undefined;
  },
  resolveMimeType: ({ path, query }) => (path.endsWith('.json') && 'module' in query ? 'js' : undefined),
  transform: ({ path, query, body }) =>
    path.endsWith('.json') && 'module' in query ? { body: `export default ${body}` } : undefined,
});

/** Packages that are no browser modules, as the build makes them. */
export const prebundledPackages = () => ({
  name: 'prebundled-packages',
  resolveImport: ({ source }) => (PREBUNDLED.includes(source) ? `/prebundled/${source}.js` : undefined),
  async serve({ path }) {
    const name = /^\/prebundled\/(.+)\.js$/.exec(path)?.[1];
    return name && PREBUNDLED.includes(name) ? { body: await prebundle(name), type: 'js' } : undefined;
  },
});

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: { exportConditions: SOURCE_CONDITIONS },
  plugins: [instrumentModules(), prebundledPackages(), typescript()],
  watch: true,
  clearTerminalOnReload: false,
};
