import type { Sentences, Told } from '../told.js';
import { bounded, quoted, said, tellBy } from '../told.js';
import { PROBLEMS } from './import-problems.js';

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** What was made of a text, by `kind code` of `import/`. */
const REMARKS: Sentences = {
  other: () => 'iets bijzonders',
  'recognised title': ({ title }) => `de titel ${quoted(title)}`,
  'recognised levels': ({ levels, bounds, max }) => `de niveaus ${bounded(levels, bounds)}, tot en met ${said(max)}`,
  'recognised theme': ({ title }) => `het thema ${quoted(title)}`,
  'recognised item': ({ title, id }) => `${quoted(title)} is ${said(id)}`,
  'recognised background': () => 'de achtergrond',
  'recognised about': () => 'de uitleg wat de meetlat is',
  'recognised instruction': () => 'de werkinstructie',
  'guessed title': ({ title }) => `de titel: ${quoted(title)}`,
  'guessed lang': ({ lang }) => `de taal: ${said(lang)}`,
  'guessed encoding': ({ encoding }) => `het soort tekens: ${said(encoding)}. Kijk of letters als é kloppen.`,
  'guessed bounds': ({ bounds }) =>
    `de ondergrenzen staan er niet. Ik neem die van de bekende meetlat: ${said(bounds)}.`,
  'guessed end': ({ max }) => `waar de schaal eindigt, staat er niet. Ik neem ${said(max)}.`,
  'guessed theme-new': ({ title, id }) => `${quoted(title)} is een nieuw thema, met het id ${said(id)}`,
  'guessed theme-like': ({ title, known }) => `het thema ${quoted(title)} lijkt ${quoted(known)} te zijn`,
  'guessed theme-bare': ({ title }) => `${quoted(title)} lijkt de naam van een thema, om de plek`,
  'guessed theme-missing': ({ title }) => `er staat geen thema. Het heet nu ${quoted(title)}.`,
  'guessed theme-from-known': ({ title }) => `er staat geen thema. Volgens de bekende meetlat is het ${quoted(title)}.`,
  'guessed item-new': ({ title, id }) => `${quoted(title)} is nieuw, met het id ${said(id)}`,
  'guessed item-like': ({ title, known, id }) => `${quoted(title)} lijkt ${quoted(known)} te zijn (${said(id)})`,
  'guessed same-row': ({ title, first }) =>
    `${quoted(title)} staat ook op regel ${said(first)}, met dezelfde tekst. Eén keer telt.`,
  'guessed mended': ({ found, mended }) => `${quoted(found)} is nu ${quoted(mended)}`,
  'guessed hyphen-left': ({ found, joined }) => `${quoted(found)} is zo gelaten. Moet het ${quoted(joined)} zijn?`,
  'missing item': ({ title, id }) => `${quoted(title)} (${said(id)})`,
  'missing meaning': ({ title }) => `waar het thema ${quoted(title)} over gaat`,
  'missing background': () => 'de achtergrond',
  'missing about': () => 'de uitleg wat de meetlat is',
  'missing instruction': () => 'de werkinstructie',
  'unused column': ({ text }) => `de kolom ${quoted(text)}`,
  'unused text': ({ text }) => quoted(text),
  'unused texts': ({ text, count, last }) =>
    `tot regel ${said(last)}: ${said(count)} regels tekst, vanaf ${quoted(text)}`,
};

/** What an import says: in the report, on the page and on the command line. */
export const importing = {
  heads: {
    problems: 'Dit is niet gelukt. Er is niets gemaakt.',
    recognised: 'Herkend',
    guessed: 'Geraden of veranderd: kijk dit na',
    missing: 'Niet gevonden',
    unused: 'Niet gebruikt',
  },
  summary: (themes: number, items: number, definitions: number, known: number): string =>
    `${counted(themes, 'thema', 'thema’s')}, ${counted(items, 'onderdeel', 'onderdelen')}, ${counted(definitions, 'definitie', 'definities')}. Met een bekend id: ${known}.`,
  /** "regel 12: …" */
  at: (line: number, sentence: string): string => `regel ${line}: ${sentence}`,
  remark: (kind: string, code: string, told: Told): string => tellBy(REMARKS)(`${kind} ${code}`, told),
  problem: tellBy(PROBLEMS),
  cli: {
    /** What each command and option does. The command line itself stands in `bin/`. */
    usage: {
      head: 'Gebruik',
      import: 'maakt een meetlat van een gepubliceerde tekst',
      check: 'kijkt een eigen meetlat na',
      out: 'waar de meetlat moet komen',
      title: 'de titel, als die niet uit de tekst moet komen',
      id: 'het id van de meetlat',
      known: 'de meetlat waarvan de ids blijven; anders de Meetlat Sociale Incasso',
      lang: 'de taal van wat je hier leest: nl of en',
      help: 'laat dit zien',
      version: 'welke versie dit is',
    },
    unknownCommand: (command: string): string => `Het commando ${quoted(command)} ken ik niet.`,
    unknownOption: (option: string): string => `De optie ${quoted(option)} ken ik niet, of er ontbreekt iets achter.`,
    noFile: 'Zeg erbij welk bestand.',
    oneFile: 'Lees één bestand tegelijk in.',
    unreadable: (path: string): string => `Het bestand ${quoted(path)} is niet te lezen. Klopt de naam?`,
    unwritable: (path: string): string => `Het bestand ${quoted(path)} is niet te schrijven. Bestaat de map?`,
    badKnown: (path: string): string => `${quoted(path)} is geen meetlat.`,
    written: (path: string): string => `De meetlat staat in ${path}.`,
    notWritten: 'Er is niets bewaard. Zet erbij waar de meetlat moet komen:',
  },
};
