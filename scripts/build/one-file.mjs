// A Rollup plugin for the script-tag edition in one file: everything that otherwise loads on demand is in it, but for what
// makes PDF and Excel, guides (tips, help texts, routes), workshops, the field for a better text, and the other languages. A report that
// finds null in their place has no buttons for them; where a language is asked for that isn't there, the texts are Dutch and
// the console says so. Files are read with our own part of zod.
import { fileURLToPath } from 'node:url';

const SMALL_ZOD = fileURLToPath(new URL('small-zod.mjs', import.meta.url));
const LEFT_OUT = [
  [/[\\/]elements[\\/]report[\\/]large-files\.ts$/, 'export const openPdf = null;\nexport const openExcel = null;'],
  [/[\\/]elements[\\/]guide[\\/]open-guide\.ts$/, 'export const guideViews = () => null;'],
  [/[\\/]elements[\\/]item[\\/]open-suggest\.ts$/, 'export const greet = () => {};'],
  [/[\\/]elements[\\/]assessment[\\/]load-help\.ts$/, 'export const loadHelp = () => {};'],
  [/[\\/]report[\\/]tip-blocks\.ts$/, 'export const tipBlocks = () => [];'],
  [/[\\/]elements[\\/](help|route)[\\/]define\.ts$/, 'export {};'],
  [/[\\/]elements[\\/]views[\\/]open-group\.ts$/, 'export const openGroups = () => {};'],
  [
    /[\\/]group-charts[\\/]sector-view\.ts$/,
    'export const ownBesideSector = () => null;\nexport const groupChartStyles = {};',
  ],
  [/[\\/]src[\\/]together\.ts$/, 'export const define = () => undefined;'],
  [/[\\/]schema[\\/]picture\.ts$/, 'const none = null;\nexport { none as parsePicture, none as parseSnapshot };'],
  [/[\\/]schema[\\/]session\.ts$/, 'export const parseSession = null;'],
  [/[\\/]locale[\\/]en[\\/]index\.ts$/, 'export const en = null;'],
  // Telling what changed between editions. That items on other texts are not compared is in the domain, and stays.
  [/[\\/]elements[\\/]assessment[\\/]older-filling\.ts$/, 'export const tell = () => undefined;'],
  [
    /[\\/]elements[\\/]report[\\/]changes-view\.ts$/,
    'const none = () => null;\nexport { none as changesOf, none as changesView, none as notComparedView };',
  ],
  [/[\\/]export[\\/]report[\\/]change-blocks\.ts$/, 'export const changeBlocks = () => [];'],
  [/[\\/]export[\\/]report[\\/]marks\.ts$/, 'export const withMarks = (items) => items;'],
  [
    /[\\/]export[\\/]report[\\/]csv-beside\.ts$/,
    'const none = () => [];\nexport { none as besideOf, none as besideHeads, none as besideCells };',
  ],
  [/[\\/]locale[\\/]nl[\\/]problems-history\.ts$/, 'export const historySentences = {};'],
  [/[\\/]domain[\\/]history\.ts$/, 'export const changesSince = () => null;\nexport const isNewSince = () => false;'],
  // As a type of small-zod: reads the field as nothing.
  [
    /[\\/]schema[\\/]history\.ts$/,
    'export const history = { run: () => ({ value: undefined, issues: [] }) };\nexport const historyProblems = () => [];',
  ],
];

export const oneFile = () => ({
  name: 'one-file',
  resolveId: (id) => (id === 'zod/mini' ? SMALL_ZOD : null),
  load: (id) => LEFT_OUT.find(([pattern]) => pattern.test(id))?.[1] ?? null,
  generateBundle(options, bundle) {
    const files = Object.keys(bundle);
    if (files.length !== 1) this.error(`One file was asked for, these came: ${files.join(', ')}.`);
    const [{ code }] = Object.values(bundle);
    if (/\bimport\s*\(/.test(code)) this.error(`${files[0]} asks for a second file.`);
  },
});
