import * as z from 'zod/mini';
import type { Instrument } from '../domain/instrument.js';
import type { Parsed } from '../domain/problem.js';
import { day, dictionary, filled, id, lang, list, tenth, text, whole } from './fields.js';
import { openFile, openText } from './file.js';
import { history } from './history.js';
import { instrumentProblems } from './instrument-rules.js';
import { MOST_PROBLEMS } from './problem.js';
import { read } from './read.js';

export const FORMAT = 'meetlat-instrument';

/** Longest text, longest title or name, and longest label on a chart axis: in UTF-16 code units. */
const TEXT = 5000;
const LINE = 200;
const SHORT = 18;

const paragraphs = z._default(list(filled(TEXT), 0, 100), []);
const ids = z._default(list(id, 0, 100), []);

const Item = z.object({
  id,
  version: z._default(whole, 1),
  title: filled(LINE),
  short: z._default(text(SHORT), ''),
  aliases: z._default(list(z.object({ scheme: filled(LINE), theme: filled(LINE), number: filled(LINE) }), 0, 100), []),
  terms: ids,
  levels: dictionary(filled(TEXT)),
});

/** What lies beside `format` and `schemaVersion`. The build makes the published JSON Schema from it. */
export const Schema = z.object({
  id,
  edition: z.object({ id, version: filled(LINE), date: day, label: z._default(text(LINE), '') }),
  lang,
  title: filled(LINE),
  background: paragraphs,
  about: paragraphs,
  instruction: paragraphs,
  scale: z.object({
    min: tenth,
    max: tenth,
    step: tenth,
    levels: list(z.object({ id, label: filled(LINE), from: tenth }), 2, 7),
  }),
  terms: z._default(list(z.object({ id, term: filled(LINE), explanation: filled(TEXT) }), 0, 2000), []),
  themes: list(
    z.object({ id, title: filled(LINE), meaning: z._default(text(TEXT), ''), items: list(Item, 1, 2000) }),
    1,
    200,
  ),
  history,
});

/** A title as a label for an axis: at most 18 characters, and no half characters. */
function shorten(title: string): string {
  if (title.length <= SHORT) return title;
  const characters = Array.from(title);
  while (characters.join('').length >= SHORT) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

function toInstrument(file: Parsed<unknown>): Parsed<Instrument> {
  if (!file.ok) return file;
  const shape = read(Schema, file.value);
  if (!shape.ok) return shape;
  const themes = shape.value.themes.map((theme) => ({
    ...theme,
    items: theme.items.map((item) => ({ ...item, short: item.short || shorten(item.title) })),
  }));
  const value: Instrument = { ...shape.value, themes };
  const problems = instrumentProblems(value).slice(0, MOST_PROBLEMS);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

/**
 * Reads an instrument from its JSON value: `{ format: "meetlat-instrument", schemaVersion: 1, … }` with the fields of
 * `Instrument`. May be left out: `edition.label`, `background`, `about`, `instruction`, `terms`, `theme.meaning`,
 * `item.version` (1), `item.short` (cut from the title), `item.aliases` and `item.terms`. Fields that we don't know
 * are dropped. The result shares nothing with the input. Never throws.
 */
export const parseInstrument = (input: unknown): Parsed<Instrument> => toInstrument(openFile(input, FORMAT));

/** The same for the text of a file: at most 5 MB, checked before it is parsed. */
export const parseInstrumentText = (json: string): Parsed<Instrument> => toInstrument(openText(json, FORMAT));
