#!/usr/bin/env node
// `npx meetlat`: finds the command, and says what there is. Exit code 0: done; 1: refused; 2: used wrongly.
import { readFileSync } from 'node:fs';
import { loadLanguage } from '../dist/locale/index.js';
import { inLanguage } from '../dist/locale/in-language.js';
import { importing } from '../dist/locale/spoken/import.js';

const COMMANDS = {
  import: async (args, io) => (await import('./import.mjs')).runImport(args, io),
  check: async (args, io) => (await import('./check.mjs')).check(args, io),
};

/** What can be typed, by the name of its explanation. */
const USAGE = {
  import: 'npx meetlat import <tekst.txt>',
  check: 'npx meetlat check <meetlat.json> …',
  out: '--out <meetlat.json>',
  title: '--title <…>',
  id: '--id <…>',
  known: '--known <meetlat.json>',
  lang: '--lang <nl|en>',
  help: '--help',
  version: '--version',
};
const WIDTH = Math.max(...Object.values(USAGE).map(({ length }) => length)) + 2;

const usageText = ({ usage }) =>
  [`${usage.head}:`, ...Object.entries(USAGE).map(([name, typed]) => `  ${typed.padEnd(WIDTH)}${usage[name]}`)].join(
    '\n',
  );

/** Takes `--lang en` out of the arguments. */
function takeLanguage(args) {
  const at = args.indexOf('--lang');
  const lang = at < 0 ? undefined : args[at + 1];
  return lang === undefined ? ['nl', args] : [lang, args.toSpliced(at, 2)];
}

const [lang, [command, ...rest]] = takeLanguage(process.argv.slice(2));
const io = { stdout: process.stdout, stderr: process.stderr, lang };
await loadLanguage(lang);
const say = (stream, sentence) => stream.write(`${inLanguage(lang, () => sentence(importing.cli))}\n`);

if (command === undefined || command === '--help' || command === '-h' || rest.includes('--help')) {
  say(process.stdout, usageText);
  process.exitCode = command === undefined ? 2 : 0;
} else if (command === '--version') {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`${version}\n`);
} else if (Object.hasOwn(COMMANDS, command)) {
  process.exitCode = await COMMANDS[command](rest, io);
} else {
  say(process.stderr, (cli) => `${cli.unknownCommand(command)}\n\n${usageText(cli)}`);
  process.exitCode = 2;
}
