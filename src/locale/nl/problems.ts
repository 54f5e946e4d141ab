import type { Params } from '../quote.js';
import { clip, describeBy, show } from '../quote.js';

const TYPES: Params = { string: 'tekst', number: 'een getal', array: 'een lijst', object: 'een groep velden' };

const FILES: Params = {
  'meetlat-instrument': 'Dit bestand is geen meetlat. Een meetlat begint met "format": "meetlat-instrument".',
  'meetlat-assessment': 'Dit bestand is geen ingevulde meetlat. Kies een bestand dat je hier eerder hebt gedownload.',
};

/** By `ProblemCode` of `schema/`. What happened, and what to do. */
const SENTENCES: Readonly<Record<string, (params: Params) => string>> = {
  'too-large': ({ limit }) => `Dit bestand is te groot. Het mag hoogstens ${limit} MB zijn. Kies een ander bestand.`,
  'too-deep': () => 'Dit bestand zit te ingewikkeld in elkaar. Kies een ander bestand.',
  'not-json': () => 'Dit bestand is beschadigd, of het is geen JSON. Download het opnieuw of kies een ander bestand.',
  unreadable: () => 'Dit bestand is niet te lezen. Kies een ander bestand.',
  unreachable: ({ found }) =>
    `Het bestand ${show(found)} is niet op te halen. Controleer het adres en de verbinding, en laad de pagina opnieuw.`,
  foreign: ({ expected }) => String(FILES[expected ?? ''] ?? 'Dit is een ander soort bestand. Kies een ander bestand.'),
  newer: () => 'Dit bestand is gemaakt met een nieuwere versie. Ververs de pagina en probeer het opnieuw.',
  'other-instrument': ({ found, expected }) =>
    `Dit bestand hoort bij een andere meetlat: ${show(found)}. Hier staat ${show(expected)}. Kies een ander bestand.`,
  missing: () => 'dit veld ontbreekt. Vul het in.',
  type: ({ expected }) => `hier hoort ${String(TYPES[expected ?? ''] ?? 'iets anders')} te staan. Pas dit aan.`,
  empty: () => 'dit veld is leeg. Vul een tekst in.',
  'too-long': ({ limit }) => `deze tekst is te lang. Hij mag hoogstens ${show(limit)} tekens hebben. Kort hem in.`,
  'too-few': ({ limit }) => `hier staat te weinig. Zet er minstens ${show(limit)} neer.`,
  'too-many': ({ limit }) => `hier staat te veel. Er passen er hoogstens ${show(limit)}. Haal er een paar weg.`,
  id: ({ found }) =>
    `${found === undefined ? 'dit' : show(found)} kan geen id zijn. Gebruik hoogstens 64 kleine letters, cijfers en streepjes.`,
  duplicate: ({ found }) => `het id ${show(found)} komt twee keer voor. Geef elk een eigen id.`,
  'not-whole': () => 'hier hoort een heel getal vanaf 1 te staan. Pas dit aan.',
  'not-scalar': () => 'hier hoort een tekst of een getal te staan. Pas dit aan.',
  'not-tenth': () => 'hier hoort een getal met hoogstens één cijfer achter de komma te staan. Pas dit aan.',
  date: () => 'dit is geen datum. Schrijf hem als jaar-maand-dag, zoals 2026-11-22.',
  lang: () => 'deze taal is niet bekend. Gebruik een taalcode, zoals nl of en.',
  choice: ({ allowed }) => `dit kan hier niet. Kies uit ${clip(allowed)}.`,
  'missing-level': ({ level }) => `er ontbreekt een niveau (${clip(level)}). Schrijf er een tekst voor.`,
  'unknown-level': ({ level }) => `het niveau ${show(level)} staat niet in de schaal. Haal het weg of verbeter het id.`,
  'level-order': () => 'dit niveau begint niet hoger dan het vorige. Zet de niveaus van laag naar hoog.',
  'first-level': ({ min }) => `het eerste niveau begint waar de schaal begint. Vul hier ${show(min)} in.`,
  'last-level': ({ max }) => `het laatste niveau begint te hoog. Laat het onder ${show(max)} beginnen.`,
  step: ({ limit }) => `deze stap kan niet. Kies er een boven 0, met hoogstens ${show(limit)} stappen op de schaal.`,
  'not-a-rating': () => 'dit is geen cijfer. Vul een getal in, zoals 7 of 6.5.',
  'out-of-range': ({ found, min, max }) =>
    `${show(found)} ligt buiten de meetlat. Kies een cijfer van ${show(min)} tot en met ${show(max)}.`,
  'too-precise': () => 'dit cijfer is te precies. Achter de komma mag maar één cijfer.',
};

/** What is wrong with a file. */
export const problems = { describe: describeBy(SENTENCES) };
