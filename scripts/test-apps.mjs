// Runs test/apps/*.test.mjs: what other programs make of our files, and we of theirs. It needs LibreOffice Calc, openpyxl,
// poppler and WordPress, and installs them where it may: as root on Debian. An argument picks files by a part of their name.
import { spawnSync } from 'node:child_process';
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

runFiles(testFiles(FOLDER, process.argv.slice(2)), { suite: 'other programs', name: 'apps' });
