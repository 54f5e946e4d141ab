// Serves README's examples at the project's root, where `meetlat/…` means the built files, as in a page's own bundle.
import { startDevServer } from '@web/dev-server';
import { prebundledPackages } from '../../../web-dev-server.config.mjs';
import { project } from './built.mjs';
import { example, table } from './readme.mjs';

const page = (head, body = '') =>
  `<!doctype html><html lang="nl"><title>Example</title>${head}<body>${body}</body></html>`;

/** What each file holds, and which examples were asked for. */
export const asked = new Set();

const ask = (name) => {
  asked.add(name);
  return example(name);
};

const FILES = {
  '/favicon.ico': () => '',
  '/blank.html': () => page(''),
  '/page.html': () => ask('page'),
  '/form.html': () => page('<script type="module" src="./item.js"></script>', ask('form')),
  '/english.html': () => page('<script type="module" src="dist/cdn/meetlat.min.js"></script>', ask('english')),
  '/item.js': () => "import 'meetlat/elements/item/define';",
  '/properties.js': () => ask('properties'),
  '/events.js': () => ask('events'),
  '/check.js': () => ask('check'),
  '/guide.js': () => ask('guide'),
  '/adapter.js': () => ask('adapter'),
  '/own-storage.js': () => ask('own-storage'),
  '/contract.js': () => ask('contract'),
  '/parse.js': () => ask('parse'),
  '/pdf.js': () => ask('pdf'),
  '/onze-buurt.json': () => ask('instrument'),
  '/imports.js': () =>
    table('import')
      .map(([[name]], i) => `export * as import${i} from '${name}';`)
      .join('\n'),
  '/meetlat.js': () =>
    "import 'meetlat/define';\nexport * from 'meetlat';\nexport { parseInstrument } from 'meetlat/schema';",
};

export async function serveExamples() {
  const plugin = { name: 'examples', serve: ({ path }) => (path in FILES ? { body: FILES[path]() } : undefined) };
  const server = await startDevServer({
    config: {
      rootDir: project,
      nodeResolve: { exportConditions: ['default'] },
      plugins: [plugin, prebundledPackages()],
      hostname: '127.1',
      port: 0,
      watch: false,
    },
    logStartMessage: false,
    readCliArgs: false,
    readFileConfig: false,
  });
  return { url: `http://127.0.0.1:${server.server.address().port}`, close: () => server.stop() };
}

/** A module of the above, imported into this page. */
export const load = (person, file) => person.ask((path) => import(path).then(() => undefined), file);
