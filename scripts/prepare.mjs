// Makes a clone ready: installs the packages when they are missing or older than the lock. Runs before `npm start`,
// `npm test` and the builds, so it may use nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { statSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = [20, 19];

/** When a file was last written, in milliseconds; 0 if it is not there. */
const writtenAt = (path) => statSync(root + path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  console.error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

// npm writes this file at the end of an install: half an install doesn't count.
const INSTALLED = 'node_modules/.package-lock.json';

if (writtenAt(INSTALLED) < writtenAt('package-lock.json') || writtenAt(INSTALLED) === 0) {
  console.log('Installing packages (npm install) …');
  // Not `npm ci`: it refuses a lock that names platform-only packages which the registry in use doesn't carry.
  const install = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (install.error ?? install.status !== 0) {
    console.error(`npm install failed${install.error ? `: ${install.error.message}` : '.'}`);
    process.exit(1);
  }
  // npm leaves the file alone when nothing changed; without this every start would install again.
  const now = new Date();
  utimesSync(root + INSTALLED, now, now);
}
