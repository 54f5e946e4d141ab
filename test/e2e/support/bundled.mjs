// A page of a host that has npm and Vite: its script is bundled with the packed package, and opened in a browser.
import { join } from 'node:path';
import { build } from 'vite';
import { openBrowser } from './browser.mjs';
import { openPage } from './page.mjs';
import { serve } from './server.mjs';

/** Vue's plugin for Vite gives these. */
const VUE_FLAGS = {
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
};

/**
 * Bundles the module at `entry` in `folder`, as a developer runs it: frameworks say there what they don't like. Returns
 * the files by their path on the site, the first being /bundle.js.
 */
export async function bundle(folder, entry, { plugins = [] } = {}) {
  const { output } = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"', ...VUE_FLAGS },
    plugins,
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      chunkSizeWarningLimit: 5000,
      rollupOptions: { input: join(folder, entry), output: { entryFileNames: 'bundle.js' } },
    },
  });
  return Object.fromEntries(output.map(({ fileName, code, source }) => [`/${fileName}`, code ?? String(source)]));
}

/** Opens a page with nothing but this body and the bundle in it. */
export async function openBundled(t, files, { body = '<div id="app"></div>' } = {}) {
  const head = '<meta charset="utf-8" /><title>Van een ander</title>';
  const page = `<!doctype html><html lang="nl"><head>${head}</head><body>${body}<script type="module" src="/bundle.js"></script></body></html>`;
  const { url } = await serve(t, { extra: { ...files, '/host.html': page } });
  return openPage(await openBrowser(t), `${url}/host.html`);
}
