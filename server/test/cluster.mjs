// A PostgreSQL of its own: on a free port, in a temporary folder, by Debian's package `postgresql`, never as root.
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, pause } from './running.mjs';

const DEBIAN = '/usr/lib/postgresql';

/** The folder of PostgreSQL's programs: `initdb` is not in Debian's PATH. Null when it is not installed. */
export const programs = () => {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(DEBIAN, version, 'bin')).find((folder) => existsSync(join(folder, 'initdb')));
};

/** PostgreSQL refuses to run as root, so then it runs as Debian's own user for it. */
const someone = () => {
  if (process.getuid() !== 0) return {};
  const id = (flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
};

export async function startCluster() {
  const bin = programs();
  if (!bin) throw new Error('PostgreSQL is missing. On Debian: apt-get install postgresql');
  const user = someone();
  const folder = mkdtempSync(join(tmpdir(), 'meetlat-postgres-'));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const port = await freePort();
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'owner', '-A', 'trust', '-E', 'UTF8', '--locale=C'], {
    ...user,
    cwd: folder,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(made.stderr);
  let child;
  const url = (role, database = 'postgres') => `postgres://${role}@127.0.0.1:${port}/${database}`;
  const psql = (sql, role = 'owner', database = 'postgres') => {
    const args = ['-X', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-c', sql, url(role, database)];
    return spawnSync(join(bin, 'psql'), args, { encoding: 'utf8', cwd: folder });
  };
  const start = async () => {
    const settings = ['-p', String(port), '-h', '127.0.0.1', '-k', folder];
    child = null;
    for (let tries = 0; tries < 400; tries++) {
      // It refuses to start as long as children of one that was killed still hold its memory.
      if (!child || child.exitCode !== null)
        child = spawn(join(bin, 'postgres'), ['-D', data, ...settings], { ...user, cwd: folder, stdio: 'ignore' });
      if (psql('SELECT 1').status === 0) return;
      await pause(50);
    }
    throw new Error('PostgreSQL does not start.');
  };
  const stop = (signal) =>
    new Promise((resolve) => {
      if (child.exitCode !== null) return void resolve();
      child.once('exit', resolve);
      child.kill(signal);
    });
  let databases = 0;
  await start();
  psql('CREATE ROLE meetlat LOGIN');
  return {
    psql,
    start,
    /** Like a power cut: the parent dies at once, its children see that and go. */
    kill: () => stop('SIGKILL'),
    /** What a server needs to run on a database of its own in here. */
    database: () => {
      const name = `meetlat${++databases}`;
      const { stderr, status } = psql(`CREATE DATABASE ${name}`);
      if (status !== 0) throw new Error(stderr);
      return { name, env: { DATABASE_URL: url('meetlat', name), DATABASE_OWNER_URL: url('owner', name) } };
    },
    close: async () => {
      await stop('SIGINT');
      rmSync(folder, { recursive: true });
    },
  };
}
