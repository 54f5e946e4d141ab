// Runs test/apps/*.test.mjs: what other programs make of our files, and we of theirs. It needs LibreOffice Calc, openpyxl and
// poppler, and installs them where it may: as root on Debian. An argument picks files by a part of their name.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const FOLDER = 'test/apps';

/** Debian's package for each program, and the command that shows that it is there. */
const NEEDED = {
  'libreoffice-calc': ['soffice', '--version'],
  // Debian's own Python: another one in PATH doesn't see Debian's packages.
  'python3-openpyxl': ['/usr/bin/python3', '-c', 'import openpyxl'],
  'poppler-utils': ['pdftotext', '-v'],
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

const picked = process.argv.slice(2);
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.test.mjs') && (picked.length === 0 || picked.some((part) => name.includes(part))))
  .map((name) => resolve(FOLDER, name));

const counts = { suite: 'other programs', passed: 0, failed: 0, skipped: 0 };
const count = (result) => (data) => {
  if (data.details?.type === 'suite') return;
  counts[data.skip === undefined && data.todo === undefined ? result : 'skipped']++;
};

run({ files, concurrency: 1, timeout: 300_000 })
  .on('test:pass', count('passed'))
  .on('test:fail', count('failed'))
  .on('end', () => {
    mkdirSync('.cache/results', { recursive: true });
    writeFileSync('.cache/results/apps.json', JSON.stringify([counts], null, 2));
    process.exitCode = counts.failed > 0 ? 1 : 0;
  })
  .compose(new spec())
  .pipe(process.stdout);
