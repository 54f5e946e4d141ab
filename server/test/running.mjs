// Starts the built server on a free port with a folder of its own, and speaks to it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ADMIN_KEY = 'key-of-the-tests';

export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export async function startServer(more = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'meetlat-server-'));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const env = { ...process.env, PORT: String(port), DATA: folder, ADMIN_KEY, PER_MINUTE: '100000', ...more };
  let child;

  const start = async () => {
    child = spawn(process.execPath, ['--import', './server/test/clock.mjs', 'server/dist/main.js'], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (text) => (server.log += text));
    child.stderr.on('data', (text) => (server.log += text));
    for (let tries = 0; tries < 200; tries++) {
      if (await fetch(base).catch(() => null)) return;
      await pause(25);
    }
    throw new Error(`The server does not start:\n${server.log}`);
  };
  const stop = (signal) =>
    new Promise((resolve) => {
      child.once('exit', resolve);
      child.kill(signal);
    });

  const server = {
    base,
    log: '',
    kill: () => stop('SIGKILL'),
    /** `SIGSTOP` and `SIGCONT`: a process that hangs. */
    signal: (name) => child.kill(name),
    folder,
    start,
    restart: async (changed) => {
      await stop('SIGTERM');
      Object.assign(env, changed);
      await start();
    },
    ask: async (method, path, { token, body, headers = {} } = {}) => {
      const auth = token === undefined ? {} : { Authorization: `Bearer ${token}` };
      const json = body === undefined ? {} : { 'Content-Type': 'application/json' };
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const answer = await fetch(base + path, { method, headers: { ...auth, ...json, ...headers }, body: text });
      const content = await answer.text();
      return { status: answer.status, headers: answer.headers, body: content === '' ? null : JSON.parse(content) };
    },
    project: async (mode = 'open', more = {}) => {
      const body = { title: 'Try', instrumentId: 'sociale-incasso', mode, ...more };
      const made = await server.ask('POST', '/api/projects', { token: ADMIN_KEY, body });
      if (made.status !== 201) throw new Error(JSON.stringify(made.body));
      return { ...made.body, path: `/api/p/${made.body.project.id}` };
    },
    join: async (link) => (await server.ask('POST', '/api/session', { body: { link } })).body.token,
    close: async () => {
      if (child.exitCode === null && child.signalCode === null) await stop('SIGTERM');
      rmSync(folder, { recursive: true });
    },
  };
  await start();
  return server;
}

let made = 0;
export const change = (assessmentId, recordId, field, value) => ({
  id: `c${++made}`,
  assessmentId,
  recordId,
  field,
  value,
  base: 0,
});

export const score = (assessmentId, rating, base = 0, id = `c${++made}`) => ({
  ...change(assessmentId, 'answer:kpis', 'current', { rating, basis: null }),
  id,
  base,
});

/** Everything that one respondent says in a round. */
export const answers = (assessmentId, rating, { round = 1, segment = '', note = '', opening = '' } = {}) => [
  change(assessmentId, 'details', 'round', round),
  change(assessmentId, 'details', 'segment', segment),
  score(assessmentId, rating),
  ...(note === '' ? [] : [change(assessmentId, 'answer:kpis', 'currentNote', note)]),
  ...(opening === '' ? [] : [change(assessmentId, 'opening:answer', 'text', opening)]),
];
