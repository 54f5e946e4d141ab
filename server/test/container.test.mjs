// The container file can't be built here. So: what it says, and the same commands in an empty folder.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { freePort, pause } from './running.mjs';

/** Its instructions, in order: a name, and the rest of the line. */
const steps = readFileSync('server/Containerfile', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => /^([A-Z]+) (.+)$/.exec(line)?.slice(1) ?? assert.fail(`This is no instruction: ${line}`));
const all = (name) => steps.filter(([one]) => one === name).map(([, rest]) => rest);
const command = (text) => JSON.parse(text.slice(text.indexOf('[')));
const environment = Object.fromEntries(all('ENV').flatMap((line) => line.split(' ').map((pair) => pair.split('='))));

test('the container runs as nobody in particular, on one volume, with a health check', () => {
  assert.match(all('FROM')[0], /node:20/);
  assert.deepEqual(all('USER'), ['node']);
  assert.deepEqual(all('VOLUME'), [environment.DATA]);
  assert.deepEqual(all('EXPOSE'), [environment.PORT]);
  assert.equal(all('HEALTHCHECK').length, 1);
  const order = steps.map(([name]) => name);
  assert.ok(order.lastIndexOf('RUN') < order.indexOf('USER'), 'nothing is installed by the account that runs');
  assert.ok(order.lastIndexOf('COPY') < order.indexOf('USER'), 'nor owned by it');
  const ignored = readFileSync('server/Containerfile.dockerignore', 'utf8').split('\n');
  assert.equal(ignored[0], '*', 'nothing goes along that is not named');
  for (const from of all('COPY').flatMap((line) => line.split(' ').slice(0, -1)))
    assert.ok(ignored.includes(`!${from.replace(/\/$/, '')}`), `${from} is left out`);
});

test('what it installs and copies is enough to run, to be found healthy, and to stop', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'meetlat-container-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const [app, data] = ['app', 'data'].map((name) => join(folder, name));
  for (const one of [app, data]) mkdirSync(one);
  for (const [name, rest] of steps) {
    const words = rest.split(' ');
    if (name === 'COPY') {
      const to = join(app, words.at(-1));
      for (const from of words.slice(0, -1))
        cpSync(from, statSync(from).isDirectory() ? to : join(to, from.split('/').at(-1)), { recursive: true });
    } else if (name === 'RUN' && rest.startsWith('npm ')) {
      const { status, stderr } = spawnSync('npm', words.slice(1), { cwd: app, encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    }
  }
  const port = String(await freePort());
  const env = { ...process.env, ...environment, DATA: data, HOST: '127.0.0.1', PORT: port, ADMIN_KEY: 'key' };
  const run = (text) => command(text).map((word) => (word === 'node' ? process.execPath : word));
  const [node, ...args] = run(all('CMD')[0]);
  const [, ...checkArgs] = run(all('HEALTHCHECK')[0]);
  const isHealthy = () => spawnSync(node, checkArgs, { cwd: app, env }).status === 0;
  assert.ok(!isHealthy(), 'there is nothing yet');
  const server = spawn(node, args, { cwd: app, env, stdio: 'ignore' });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  t.after(() => server.kill('SIGKILL'));
  for (let tries = 0; tries < 50 && !isHealthy(); tries++) await pause(100);
  assert.ok(isHealthy());
  assert.deepEqual(readdirSync(data).includes('meetlat.db'), true);
  server.kill('SIGTERM');
  assert.equal(await ended, 0);
  assert.ok(!isHealthy());
});
