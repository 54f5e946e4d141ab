// Serves the fixtures in pages/ at /, and the built files at /dist/. A test can give each page headers of its own, fill in
// the {{names}} in it, change a file on its way out, and see what was asked for.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dist } from './built.mjs';

const pages = fileURLToPath(new URL('../pages/', import.meta.url));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** The policy of DESIGN.md, under which everything has to work. */
export const STRICT_POLICY = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
};

/**
 * Starts a server for one test. `headers(path)` gives headers to a file; `values` fill in the pages; `change(path, text)`
 * may alter a file; `extra` holds files that are nowhere on disk, by path.
 */
export async function serve(t, { headers = () => ({}), values = {}, change = (path, text) => text, extra = {} } = {}) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    // Browsers ask for it by themselves.
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    requests.push(path);
    const file = path.startsWith('/dist/') ? join(dist, path.slice('/dist/'.length)) : join(pages, path);
    try {
      const text = extra[path] ?? (await readFile(file, 'utf8'));
      // No `no-store`: it would keep pages out of the back-forward cache.
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache', ...headers(path) });
      response.end(change(path, text).replaceAll(/\{\{(\w+)\}\}/g, (all, name) => values[name] ?? all));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address();
  return { url: `http://127.0.0.1:${port}`, port, requests };
}
