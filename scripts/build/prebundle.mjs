// Packages that are not made of browser modules only, as one module each: the test server, the demo and the script-tag
// build take this in place of the package. Hosts with a bundler get the package itself.
import { build } from 'esbuild';

/** Parts of a package that we never reach, and that weigh more than all the rest: WOFF2's dictionary, PNG images. */
const UNUSED = ['brotli/decompress.js', 'png-js'];

const bundles = new Map();

const withoutUnused = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    const filter = new RegExp(`^(${UNUSED.map((path) => path.replaceAll('.', '\\.')).join('|')})$`);
    onResolve({ filter }, ({ path }) => ({ path, namespace: 'unused' }));
    onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: 'export default null;' }));
  },
};

/** The package's default export as the code of one module. */
export function prebundle(name) {
  const made =
    bundles.get(name) ??
    build({
      stdin: { contents: `export { default } from '${name}';`, resolveDir: import.meta.dirname },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      plugins: [withoutUnused],
    }).then(({ outputFiles }) => outputFiles[0].text);
  bundles.set(name, made);
  return made;
}

/** The packages that need it. */
export const PREBUNDLED = ['pdfkit'];
