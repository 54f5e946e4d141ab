import type { Dictionary } from '../dictionary.js';
import type { Sentences } from '../told.js';
import { bounded, quoted, said, tellBy } from '../told.js';
import { PROBLEMS } from './import-problems.js';
import { counted, items, themes as themesOf } from './words.js';

/** What was made of a text, by `kind code` of `import/`. */
const REMARKS: Sentences = {
  other: () => 'something special',
  'recognised title': ({ title }) => `the title ${quoted(title)}`,
  'recognised levels': ({ levels, bounds, max }) => `the levels ${bounded(levels, bounds)}, up to ${said(max)}`,
  'recognised theme': ({ title }) => `the theme ${quoted(title)}`,
  'recognised item': ({ title, id }) => `${quoted(title)} is ${said(id)}`,
  'recognised background': () => 'the background',
  'recognised about': () => 'what the Meetlat is',
  'recognised instruction': () => 'the instruction',
  'guessed title': ({ title }) => `the title: ${quoted(title)}`,
  'guessed lang': ({ lang }) => `the language: ${said(lang)}`,
  'guessed encoding': ({ encoding }) => `the encoding: ${said(encoding)}. See whether letters such as é are right.`,
  'guessed bounds': ({ bounds }) =>
    `the lower bounds are not there. I take those of the known Meetlat: ${said(bounds)}.`,
  'guessed end': ({ max }) => `the end of the scale is not there. I take ${said(max)}.`,
  'guessed theme-new': ({ title, id }) => `${quoted(title)} is a new theme, with the id ${said(id)}`,
  'guessed theme-like': ({ title, known }) => `the theme ${quoted(title)} seems to be ${quoted(known)}`,
  'guessed theme-bare': ({ title }) => `${quoted(title)} seems to be the name of a theme, by its place`,
  'guessed theme-missing': ({ title }) => `there is no theme. It is called ${quoted(title)} now.`,
  'guessed theme-from-known': ({ title }) => `there is no theme. The known Meetlat says ${quoted(title)}.`,
  'guessed item-new': ({ title, id }) => `${quoted(title)} is new, with the id ${said(id)}`,
  'guessed item-like': ({ title, known, id }) => `${quoted(title)} seems to be ${quoted(known)} (${said(id)})`,
  'guessed same-row': ({ title, first }) =>
    `${quoted(title)} is on line ${said(first)} too, with the same text. It counts once.`,
  'guessed mended': ({ found, mended }) => `${quoted(found)} is now ${quoted(mended)}`,
  'guessed hyphen-left': ({ found, joined }) => `${quoted(found)} was left as it is. Should it be ${quoted(joined)}?`,
  'missing item': ({ title, id }) => `${quoted(title)} (${said(id)})`,
  'missing meaning': ({ title }) => `what the theme ${quoted(title)} is about`,
  'missing background': () => 'the background',
  'missing about': () => 'what the Meetlat is',
  'missing instruction': () => 'the instruction',
  'unused column': ({ text }) => `the column ${quoted(text)}`,
  'unused text': ({ text }) => quoted(text),
  'unused texts': ({ text, count, last }) =>
    `up to line ${said(last)}: lines of text: ${said(count)}, from ${quoted(text)}`,
};

/** What an import says: in the report, on the page and on the command line. */
export const importing: Dictionary['importing'] = {
  heads: {
    problems: 'This did not work. Nothing was made.',
    recognised: 'Recognised',
    guessed: 'Guessed or changed: check these',
    missing: 'Not found',
    unused: 'Not used',
  },
  summary: (themes, count, definitions, known) =>
    `${themesOf(themes)}, ${items(count)}, ${counted(definitions, 'definition')}. With a known id: ${known}.`,
  at: (line, sentence) => `line ${line}: ${sentence}`,
  remark: (kind, code, told) => tellBy(REMARKS)(`${kind} ${code}`, told),
  problem: tellBy(PROBLEMS),
  cli: {
    usage: {
      head: 'Usage',
      import: 'makes a Meetlat of a published text',
      check: 'checks a Meetlat of your own',
      out: 'where to put the Meetlat',
      title: 'the title, if it should not come from the text',
      id: 'the id of the Meetlat',
      known: 'the Meetlat whose ids are kept; otherwise the Meetlat Sociale Incasso',
      lang: 'the language of what you read here: nl or en',
      help: 'shows this',
      version: 'which version this is',
    },
    unknownCommand: (command) => `I do not know the command ${quoted(command)}.`,
    unknownOption: (option) => `I do not know the option ${quoted(option)}, or something is missing after it.`,
    noFile: 'Say which file.',
    oneFile: 'Import one file at a time.',
    unreadable: (path) => `The file ${quoted(path)} cannot be read. Is its name right?`,
    unwritable: (path) => `The file ${quoted(path)} cannot be written. Does the folder exist?`,
    badKnown: (path) => `${quoted(path)} is not a Meetlat.`,
    written: (path) => `The Meetlat is in ${path}.`,
    notWritten: 'Nothing was kept. Say where to put the Meetlat:',
  },
};
