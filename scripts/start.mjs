// `npm start`: serves the demo from the sources, reloads the page when a file changes, and says where. PORT picks a port.
import { createServer } from 'node:net';
import { startDevServer } from '@web/dev-server';
import config from '../web-dev-server.config.mjs';

// This machine only. Spelled this way because the server takes 127.0.0.1 itself, and localhost, for "every address".
const HOST = '127.1';

const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(port, HOST, () => probe.close(() => resolve(true)));
  });

async function firstFreePort(from) {
  for (let port = from; port < from + 100; port++) if (await isFree(port)) return port;
  throw new Error(`No free port from ${from} to ${from + 99}. Choose one: PORT=9000 npm start`);
}

const port = process.env.PORT ? Number(process.env.PORT) : await firstFreePort(8000);

await startDevServer({
  config: { ...config, hostname: HOST, port },
  logStartMessage: false,
  readCliArgs: false,
  readFileConfig: false,
});
console.log(`\nThe demo: http://localhost:${port}/demo/\n\nIt reloads when a file changes. Ctrl+C stops it.`);
