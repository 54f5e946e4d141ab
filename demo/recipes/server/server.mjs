// Run it with `npm run build && node demo/recipes/server/server.mjs [port]`. The page is there, readable, before any script.
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { AssessmentStore, EMPTY_ANSWER, emptyAssessment } from 'meetlat';
import instrument from 'meetlat/data/sociale-incasso.nl';
import 'meetlat/define';
import { parseAssessmentText } from 'meetlat/schema';
import { PAGE_STYLES, renderToString, styleHashes } from 'meetlat/ssr';
import { page } from './page.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/** What one team filled in. A real server has a database. */
let filling = {
  ...emptyAssessment('team', instrument.id, instrument.edition.version),
  answers: {
    'kosten-klant': {
      ...EMPTY_ANSWER,
      current: 6.5,
      ambition: 8,
      currentNote: 'Aanmaningen kosten nog geld.\n<Na 30 dagen.>',
    },
    schuldvraag: { ...EMPTY_ANSWER, current: 4, ambition: 7 },
    nazorg: { ...EMPTY_ANSWER, current: 3, ambition: 'unknown' },
  },
};

const bundle = await build({
  entryPoints: [path('client.mjs')],
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  outdir: '/',
  write: false,
  minify: true,
});
const scripts = new Map(bundle.outputFiles.map((file) => [new URL(`file://${file.path}`).pathname, file.text]));

const styles = (await styleHashes()).map((hash) => `'${hash}'`).join(' ');
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${styles}`,
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

async function document(lang) {
  const main = await renderToString(page(new AssessmentStore(instrument, filling)), { lang });
  // In a script of any type, only this ends it.
  const data = JSON.stringify(filling).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Meetlat</title>
    <style>${PAGE_STYLES}</style>
    <link rel="stylesheet" href="/page.css" />
    <script type="application/json" id="filling">${data}</script>
    <script type="module" src="/client.js"></script>
  </head>
  <body>
    <main>${main}</main>
  </body>
</html>`;
}

const CSS =
  'body { margin: 1rem auto; max-inline-size: 72rem; padding-inline: 1rem } main { display: grid; gap: 3rem }';

async function answer(request) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const script = scripts.get(pathname);
  if (script !== undefined) return [200, 'text/javascript', script];
  if (pathname === '/page.css') return [200, 'text/css', CSS];
  if (pathname === '/') return [200, 'text/html', await document(searchParams.get('lang') === 'en' ? 'en' : 'nl')];
  if (pathname === '/filling' && request.method === 'PUT') {
    const parsed = parseAssessmentText((await buffer(request)).toString(), instrument);
    if (parsed.ok) filling = parsed.value;
    return parsed.ok ? [204] : [400, 'text/plain', JSON.stringify(parsed.problems)];
  }
  return [404];
}

const server = createServer((request, response) => {
  answer(request).then(
    ([status, type, body]) => {
      const headers = { 'Content-Security-Policy': POLICY, ...(type && { 'Content-Type': `${type}; charset=utf-8` }) };
      response.writeHead(status, headers).end(body);
    },
    (error) => {
      console.error(error);
      response.writeHead(500).end();
    },
  );
});

server.listen(Number(process.argv[2] ?? 8080), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
