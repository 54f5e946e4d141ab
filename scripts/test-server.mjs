// Builds the server of server/ and runs its tests, on SQLite and on a PostgreSQL that they start themselves. An argument picks
// files by a part of their name. It installs Debian's PostgreSQL where it may: as root on Debian.
import { spawnSync } from 'node:child_process';
import { programs } from '../server/test/cluster.mjs';
import { runFiles, testFiles } from './node-tests.mjs';

if (!programs() && process.getuid?.() === 0) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'postgresql']])
    spawnSync('apt-get', ['-q', ...args], { stdio: 'inherit', env });
}
if (!programs()) {
  console.error('\nNot tested: PostgreSQL is missing. On Debian: apt-get install postgresql\n');
  process.exit(1);
}

const { status } = spawnSync(process.execPath, ['scripts/server.mjs', '--build'], { stdio: 'inherit' });
if (status !== 0) process.exit(1);

await runFiles(testFiles('server/test', process.argv.slice(2)), { suite: 'server', name: 'server' });
