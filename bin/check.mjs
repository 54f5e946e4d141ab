// meetlat check: whether instrument files of one's own are right, and for each mistake its file, line, column and what to do.
import { readFile, stat } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { problems as en } from '../dist/locale/en/problems.js';
import { problems as nl } from '../dist/locale/nl/problems.js';
import { parseInstrumentText, sizeFinding } from '../dist/schema/index.js';
import { lineAndColumn, placeOf, readPlaces } from './json-places.mjs';
import { unknownFields } from './unknown-fields.mjs';
import { wordsIn } from './words/check.mjs';

const SCHEMA = new URL('../dist/schema/instrument.schema.json', import.meta.url);
const DESCRIBE = { nl: nl.describe, en: en.describe };

/** More notes than this help nobody. */
const MOST_NOTES = 10;

/** Files that are often taken for another, by their first bytes. */
const KINDS = [
  ['pdf', ['%PDF']],
  ['zip', ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0']],
  ['image', ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', /^RIFF....WEBP/s, /^....ftyp/s]],
  ['html', [/^\s*<(!doctype|html|table|\?xml)/i]],
];
const isLike = (start) => (sign) => (typeof sign === 'string' ? start.startsWith(sign) : sign.test(start));

/** The text of a file, or why there is none: `{ text }` or `{ why, line? , column? }`. */
function decode(bytes, t) {
  const start = bytes.subarray(0, 200).toString('latin1');
  const kind = KINDS.find(([, signs]) => signs.some(isLike(start)))?.[0];
  if (kind) return { why: t.kinds[kind] };
  if (/^(\u00ff\u00fe|\u00fe\u00ff)/.test(start) || /^.\0|^\0./s.test(start)) return { why: t.utf16 };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? { why: t.empty } : { text };
  } catch {
    const bad = new TextDecoder().decode(bytes);
    return { why: t.encoding, ...lineAndColumn(bad, bad.indexOf('\ufffd')) };
  }
}

/** Findings about the whole file: its fields are not those of an instrument, or more than can be looked at. */
const NOT_OURS = ['foreign', 'newer', 'too-large', 'too-deep', 'too-many'];

/**
 * What the library finds, each as `{ path, offset, sentence }`, and whether the file is an instrument of which the fields
 * can be looked at. The library's words are for a page; those that don't fit here are ours.
 */
function findings(text, lang, t) {
  const parsed = parseInstrumentText(text);
  const read = readPlaces(text);
  const { mistake } = read;
  const notJson = !parsed.ok && parsed.problems[0]?.code === 'not-json';
  if (mistake && (parsed.ok || notJson || mistake.kind === 'twice')) {
    return { problems: [{ offset: mistake.offset, sentence: t.mistakes[mistake.kind] }] };
  }
  if (parsed.ok) return { instrument: parsed.value, places: read.places, problems: [], isOurs: true };

  const places = read.places ?? new Map();
  const { format } = read.places ? JSON.parse(text) : {};
  const problems = parsed.problems.map((problem) => {
    const { path, code, params = {} } = problem;
    const at = (place, sentence) => ({ path: place, offset: placeOf(places, place), sentence });
    if (code === 'newer') return at('schemaVersion', t.newer);
    if (code === 'foreign' && format === 'meetlat-assessment') return at('format', t.assessment);
    if (code === 'foreign' && typeof format === 'string') return at('format', t.otherFormat(format.slice(0, 40)));
    const place = code === 'unknown-level' ? `${path}.${params.level}` : path;
    return { ...at(place), sentence: DESCRIBE[lang]({ ...problem, path: '' }), path };
  });
  const isOurs = read.places && !parsed.problems.some(({ code }) => NOT_OURS.includes(code));
  return { places, problems, isOurs };
}

const countOf = ({ themes, scale, lang }) => ({
  themes: themes.length,
  items: themes.flatMap(({ items }) => items).length,
  levels: scale.levels.length,
  lang,
});

/** Checks one file. `told` gets a line at a time. Gives 0 (right), 1 (wrong) or 2 (could not be read). */
async function checkFile(path, schema, told, lang, t) {
  let bytes;
  try {
    const excess = sizeFinding((await stat(path)).size);
    if (excess) return (told(`${path}: ${DESCRIBE[lang]({ path: '', ...excess })}`), 1);
    bytes = await readFile(path);
  } catch ({ code }) {
    return (told(`${path}: ${t.unreadable(code)}`, 'stderr'), 2);
  }

  const { text, why, line, column } = decode(bytes, t);
  if (why) return (told(`${path}:${line ? `${line}:${column}:` : ''} ${why}`), 1);

  const { instrument, places, problems, isOurs } = findings(text, lang, t);
  const tell = (place, offset, sentence) => {
    const at = lineAndColumn(text, offset);
    told(`${path}:${at.line}:${at.column}: ${place ? `${place}: ` : ''}${sentence}`);
  };
  for (const problem of problems) tell(problem.path, problem.offset, problem.sentence);
  if (problems.length >= 10) told(`${path}: ${t.more}`);
  const notes = isOurs ? [...unknownFields(JSON.parse(text), schema)] : [];
  for (const { path: place, name, guess } of notes.slice(0, MOST_NOTES)) {
    tell(place, placeOf(places, place), t.note + t.unknownField(name.slice(0, 40), guess));
  }
  if (!instrument) return 1;
  told(`${path}: ${t.fine(countOf(instrument))}`);
  return 0;
}

/**
 * Checks files and tells of each mistake in a line: file, line, column, place in the file, what is wrong and what to do.
 * Fields that the library doesn't know are told of, but are no mistake. `lang` is 'nl' or 'en'; another counts as Dutch.
 * Gives the exit code: 0 when all are right, 1 when one is not, 2 when there was nothing to check or a file can't be read.
 */
export async function check(paths, { stdout = process.stdout, stderr = process.stderr, lang = 'nl' } = {}) {
  const t = wordsIn(lang);
  if (paths.length === 0) {
    stderr.write(`${t.usage}\n`);
    return 2;
  }
  const schema = JSON.parse(await readFile(SCHEMA, 'utf8'));
  // Names and texts of files can hold what a terminal obeys.
  const told = (text, to = 'stdout') => ({ stdout, stderr })[to].write(`${text.replace(/\p{C}/gu, ' ')}\n`);
  const codes = [];
  for (const path of paths) codes.push(await checkFile(path, schema, told, lang === 'en' ? 'en' : 'nl', t));
  if (paths.length > 1) told(t.total(codes.filter((code) => code > 0).length, paths.length));
  return Math.max(...codes);
}
