// For tests that need a browser, or several, from outside: test/e2e/*.test.mjs and the stories.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { CHROMIUM_ARGS, findBrowsers } from '../../scripts/browsers.mjs';
import config from '../../web-dev-server.config.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Starts 'chromium' or 'firefox'. `options` go to puppeteer: a `userDataDir` to come back to, more `args`. */
export function launch(engine = 'chromium', { args = [], ...options } = {}) {
  const executablePath = findBrowsers()[engine];
  if (!executablePath) throw new Error(`${engine} is not installed.`);
  const isFirefox = engine === 'firefox';
  return puppeteer.launch({
    browser: isFirefox ? 'firefox' : 'chrome',
    executablePath,
    args: [...(isFirefox ? [] : CHROMIUM_ARGS), ...args],
    ...options,
  });
}

/** Serves a folder of built files; `headers` come with each, a Content-Security-Policy for instance. */
export async function serveFolder(folder, { headers = {} } = {}) {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    files(request, response, () => response.writeHead(404).end());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Serves the whole project from its sources, as `npm start` does: `/demo/` is the demo. */
export async function serveSources() {
  const server = await startDevServer({
    config: { ...config, hostname: '127.1', port: 0, watch: false },
    logStartMessage: false,
    readCliArgs: false,
    readFileConfig: false,
  });
  return { url: `http://127.0.0.1:${server.server.address().port}`, close: () => server.stop() };
}
