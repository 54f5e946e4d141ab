// dist/schema/instrument.schema.json: the JSON Schema of an instrument file, made from the zod schema that reads it, so that
// editors complete and check what `parseInstrument` reads. Our own checks are functions, of which zod's converter says
// nothing; asked about a value that is wrong in every way, each tells what it is about and where its limit lies. What JSON
// Schema can't say (docs/own-instrument.md lists it) is left to `npx meetlat check`.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { DESCRIPTIONS, EXAMPLES } from './instrument-descriptions.mjs';
import { root } from './plugins.mjs';

const dist = (path) => import(pathToFileURL(`${root}dist/${path}`).href);
const { FORMAT, Schema } = await dist('schema/instrument.js');
const { FILE_VERSION } = await dist('schema/file.js');
const { ID } = await dist('schema/guards.js');
const { PARTIAL_DATE } = await dist('schema/history.js');
const { DAY } = await dist('domain/day.js');

/** The tags that `Intl` takes: language, script, region, variants, extensions, private use. */
const LANG =
  '^([A-Za-z]{2,3}|[A-Za-z]{5,8})(-[A-Za-z]{4})?(-([A-Za-z]{2}|\\d{3}))?(-([A-Za-z\\d]{5,8}|\\d[A-Za-z\\d]{3}))*' +
  '(-[A-WY-Za-wy-z\\d](-[A-Za-z\\d]{2,8})+)*(-[Xx](-[A-Za-z\\d]{1,8})+)?$';

/** What JSON Schema says of each finding of our own checks. */
const KEYWORDS = {
  'too-long': ({ limit }) => ({ maxLength: limit }),
  empty: () => ({ minLength: 1, pattern: '\\S' }),
  'too-few': ({ limit }) => ({ minItems: limit }),
  'too-many': ({ limit }) => ({ maxItems: limit }),
  id: () => ({ pattern: ID.source }),
  date: () => ({ format: 'date', pattern: DAY.source }),
  'partial-date': () => ({ pattern: PARTIAL_DATE.source }),
  choice: ({ allowed }) => ({ enum: allowed.split(', ') }),
  lang: () => ({ pattern: LANG }),
  'not-whole': () => ({ type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER }),
  // Not `multipleOf: 0.1`: to a computer 5.5 is no multiple of 0.1, and editors would refuse it.
  'not-tenth': () => ({ exclusiveMinimum: -1e6, exclusiveMaximum: 1e6 }),
};

/** Values that a check of each type refuses: nothing, and far too much. */
const WRONG = {
  string: ['', 'A'.repeat(1e6)],
  number: [0.123],
  array: [{ length: 0 }, { length: 1e9 }],
};

/** What our checks on this type find in those values. */
function findings({ type, checks = [] }) {
  const issues = [];
  for (const value of WRONG[type] ?? []) for (const { _zod } of checks) _zod.check({ value, issues });
  return issues.map(({ params }) => params);
}

function addKeywords({ zodSchema, jsonSchema }) {
  for (const { code, params = {} } of findings(zodSchema._zod.def)) {
    const keywords = KEYWORDS[code];
    if (!keywords) throw new Error(`No JSON Schema is known for ${code}: instrument-schema.mjs.`);
    Object.assign(jsonSchema, keywords(params));
  }
}

/** Gives each field its description, by its place: `themes[].items[].title`. */
function describe(schema, place = '') {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const path = place ? `${place}.${name}` : name;
    if (!DESCRIPTIONS[path]) throw new Error(`${path} has no description: instrument-descriptions.mjs.`);
    schema.properties[name] = { description: DESCRIPTIONS[path], ...field };
    if (EXAMPLES[path]) schema.properties[name].examples = EXAMPLES[path];
    describe(schema.properties[name], path);
  }
  if (schema.items) describe(schema.items, `${place}[]`);
}

const { $schema, type, properties, required } = z.toJSONSchema(Schema, { io: 'input', override: addKeywords });

const schema = {
  $schema,
  title: 'Meetlat instrument',
  description:
    'An instrument to measure with: a scale with levels, themes, items, and a text for each level of an item.',
  type,
  required: ['format', 'schemaVersion', ...required],
  properties: {
    $schema: {},
    format: { const: FORMAT },
    schemaVersion: { const: FILE_VERSION },
    ...properties,
  },
};
describe(schema);
// The keys of an item's levels are ids of levels, so as many and written alike.
const { levels } = schema.properties.themes.items.properties.items.items.properties;
const { minItems, maxItems } = schema.properties.scale.properties.levels;
Object.assign(levels, {
  propertyNames: { pattern: ID.source },
  minProperties: minItems,
  maxProperties: maxItems,
});
Object.assign(schema.properties.scale.properties.step, { exclusiveMinimum: 0 });

writeFileSync(`${root}dist/schema/instrument.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
