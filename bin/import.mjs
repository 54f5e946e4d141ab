// `npx meetlat import <file> --out my.json`: a published text as an instrument, with a report of what was understood.
import { openAsBlob } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { describeImport, importFile, instrumentToJson } from '../dist/import/index.js';
import { inLanguage } from '../dist/locale/in-language.js';
import { importing } from '../dist/locale/spoken/import.js';
import { parseInstrumentText } from '../dist/schema/index.js';

const KNOWN = new URL('../dist/data/sociale-incasso.nl.json', import.meta.url);
const OPTIONS = {
  out: { type: 'string' },
  known: { type: 'string' },
  title: { type: 'string' },
  id: { type: 'string' },
};

/** What went wrong before anything was read: a sentence of the command line, and the code to end with. */
class Stop extends Error {
  constructor(exitCode, say) {
    super('stop');
    this.exitCode = exitCode;
    this.say = say;
  }
}

function argumentsOf(args) {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    if (positionals.length === 0) throw new Stop(2, ({ noFile }) => noFile);
    if (positionals.length > 1) throw new Stop(2, ({ oneFile }) => oneFile);
    return { ...values, path: positionals[0] };
  } catch (error) {
    if (error instanceof Stop) throw error;
    const option = /'(-[^' ]+)/.exec(error.message)?.[1] ?? args.join(' ');
    throw new Stop(2, ({ unknownOption }) => unknownOption(option));
  }
}

async function orStop(work, say) {
  try {
    return await work();
  } catch {
    throw new Stop(1, say);
  }
}

/** The instrument whose ids are kept. */
async function knownFrom(path) {
  const text = await orStop(
    () => readFile(path ?? KNOWN, 'utf8'),
    ({ unreadable }) => unreadable(path),
  );
  const parsed = parseInstrumentText(text);
  if (!parsed.ok) throw new Stop(1, ({ badKnown }) => badKnown(path));
  return parsed.value;
}

const today = () => new Date().toISOString().slice(0, 10);

async function run(args, { stdout, stderr, lang }, say) {
  const { path, out, known, title, id } = argumentsOf(args);
  const options = { known: await knownFrom(known), date: today(), ...(title && { title }), ...(id && { id }) };
  const imported = await orStop(
    async () => importFile(await openAsBlob(path), options),
    ({ unreadable }) => unreadable(path),
  );
  const { summary, parts } = await describeImport(imported, lang);
  const stream = imported.ok ? stdout : stderr;
  if (summary) stream.write(`${summary}\n`);
  for (const part of parts) stream.write(`\n${part.title}\n${part.lines.map((line) => `  ${line}\n`).join('')}`);
  if (!imported.ok) return 1;
  stream.write('\n');
  if (out === undefined) say(stdout, ({ notWritten }) => `${notWritten} --out meetlat.json`);
  else {
    await orStop(
      () => writeFile(out, instrumentToJson(imported.instrument)),
      ({ unwritable }) => unwritable(out),
    );
    say(stdout, ({ written }) => written(out));
  }
  return 0;
}

/** Resolves with the exit code. The report goes to stdout; what is wrong goes to stderr. */
export async function runImport(args, io) {
  const say = (stream, sentence) => stream.write(`${inLanguage(io.lang, () => sentence(importing.cli))}\n`);
  try {
    return await run(args, io, say);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(io.stderr, error.say);
    return error.exitCode;
  }
}
