// Runs test/apps/*.test.mjs: what other programs make of our files, and we of theirs. It needs LibreOffice Calc, openpyxl,
// poppler and WordPress, and installs them where it may: as root on Debian. An argument picks files by a part of their name;
// without one the tests of the server run too.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { runFiles, testFiles } from './node-tests.mjs';

const FOLDER = 'test/apps';

/** Debian's package for each program, and the command that shows that it is there. */
const NEEDED = {
  'libreoffice-calc': ['soffice', '--version'],
  // Debian's own Python: another one in PATH doesn't see Debian's packages.
  'python3-openpyxl': ['/usr/bin/python3', '-c', 'import openpyxl'],
  'poppler-utils': ['pdftotext', '-v'],
  wordpress: ['test', '-f', '/usr/share/wordpress/wp-load.php'],
  'wordpress-theme-twentytwentythree': ['test', '-d', '/var/lib/wordpress/wp-content/themes/twentytwentythree'],
  'mariadb-server': ['mariadbd', '--version'],
  'php-cli': ['php', '--version'],
  'python3-yaml': ['/usr/bin/python3', '-c', 'import yaml'],
  'php-mysql': ['php', '-r', 'exit(extension_loaded("mysqli") ? 0 : 1);'],
};

const works = ([command, ...args]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const missing = () => Object.keys(NEEDED).filter((name) => !works(NEEDED[name]));

function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (...args) => spawnSync('apt-get', ['-q', ...args], { stdio: ['ignore', 'inherit', 'inherit'], env });
  console.log(`Installing what the tests need: ${packages.join(', ')} …`);
  aptGet('update');
  // Arial's measures are Liberation's: without it texts break elsewhere.
  aptGet('install', '--yes', '--no-install-recommends', 'fonts-liberation', ...packages);
}

if (missing().length > 0 && process.getuid?.() === 0) install(missing());
if (missing().length > 0) {
  console.error(
    `\nNot tested: ${missing().join(', ')} is missing. On Debian: apt-get install ${missing().join(' ')}\n`,
  );
  process.exit(1);
}

const parts = process.argv.slice(2);
await runFiles(testFiles(FOLDER, parts), { suite: 'other programs', name: 'apps' });

if (parts.length === 0) {
  const [apps, server] = ['apps', 'server'].map((name) => `.cache/results/${name}.json`);
  rmSync(server, { force: true });
  const { status } = spawnSync(process.execPath, ['scripts/test-server.mjs'], { stdio: 'inherit' });
  const failed = { suite: 'server (did not finish)', passed: 0, failed: 1, skipped: 0, failures: [] };
  const counts = existsSync(server) ? JSON.parse(readFileSync(server, 'utf8')) : [failed];
  writeFileSync(apps, JSON.stringify([...JSON.parse(readFileSync(apps, 'utf8')), ...counts], null, 2));
  if (status !== 0) process.exitCode = 1;
}
