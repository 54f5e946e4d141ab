import { formatList } from '../format-list.js';
import { formatScore } from '../format.js';
import { quote } from '../quote.js';
import { item } from './item.js';

const range = (min: number, max: number): string => `${formatScore(min)} tot en met ${formatScore(max)}`;

/** What the workbook to fill in says. */
export const workbook = {
  sheet: 'Meetlat',
  guideSheet: 'Uitleg',
  head: {
    number: 'Nummer',
    theme: 'Thema',
    title: 'Onderdeel',
    level: (label: string, levelRange: string): string => `${label} (${levelRange})`,
    current: 'Nu',
    ambition: 'Ambitie',
    currentNote: 'Waarom dit cijfer? (nu)',
    ambitionNote: 'Waarom dit cijfer? (ambitie)',
    id: 'Id (niet veranderen)',
  },
  levelRange: item.range,
  words: item.words,
  /** Titles hold at most 32 characters, prompts 255 and errors 224: more makes Excel repair the file. */
  scorePromptTitle: { current: 'Hoe is het nu?', ambition: 'Wat is de ambitie?' },
  scorePrompt: (min: number, max: number): string =>
    `Typ een cijfer van ${range(min, max)}. Achter de komma mag één cijfer. Of typ: ${item.words.unknown}, ${item.words['not-applicable']}`,
  scoreErrorTitle: 'Dit past niet op de meetlat',
  scoreError: (min: number, max: number): string =>
    `Typ een cijfer van ${range(min, max)}, zoals 7 of 6,5. Achter de komma mag één cijfer. Weet je het niet? Typ dan: ${item.words.unknown}. Past het onderdeel niet bij jullie? Typ dan: ${item.words['not-applicable']}`,
  noteErrorTitle: 'Deze tekst is te lang',
  noteError: (limit: number): string => `Er passen ${formatScore(limit)} tekens. Maak de tekst korter.`,
  page: (page: string, of: string): string => `Bladzijde ${page} van ${of}`,
  guideTitle: (title: string): string => `Zo vul je de ${title} in`,
  guide: (min: number, max: number, levels: readonly string[]): readonly string[] => [
    'Ga naar het blad “Meetlat”. Daar staat elk onderdeel op een eigen regel.',
    `Lees eerst de teksten bij ${formatList(levels)}. Kies dan bij “Nu” het cijfer dat past bij hoe het nu gaat.`,
    'Vul bij “Ambitie” het cijfer in waar jullie naartoe willen.',
    `Een cijfer ligt van ${range(min, max)}. Achter de komma mag één cijfer: 6,5 mag, 6,55 niet.`,
    `Weet je het niet? Typ dan: ${item.words.unknown}. Past een onderdeel niet bij jullie? Typ dan bij “Nu” en bij “Ambitie”: ${item.words['not-applicable']}`,
    'Schrijf ernaast waarom jullie dit cijfer kiezen. Dat mag ook later.',
    'Je mag regels sorteren en filteren. Een cel mag leeg blijven.',
    'Klaar? Bewaar het bestand als Excel-bestand (.xlsx) en lees het in op de pagina met de meetlat. Voordat er iets verandert, zie je daar wat er anders wordt.',
  ],
  facts: {
    organisation: 'Organisatie',
    label: 'Ingevuld door',
    heldOn: 'Datum',
    edition: 'Tekst van de meetlat',
  },
};

/** What is said about a workbook that comes back. */
export const workbookReading = {
  /** Other ways to write the words, in small letters. */
  synonyms: {
    unknown: ['weet ik niet', 'weet niet', 'weet ik niet.', '?'],
    'not-applicable': ['n.v.t.', 'nvt', 'n.v.t', 'nvt.', 'niet van toepassing'],
  },
  /** Other heads that people give the id column, in small letters. */
  idHeads: ['id'],
  /** In a number that somebody typed: 5,5. */
  decimalSign: ',',
  truth: { true: 'WAAR', false: 'ONWAAR' },
  refused: {
    'too-large': 'Dit bestand is te groot. Het mag hoogstens 5 MB zijn. Haal plaatjes eruit of kies een ander bestand.',
    unreadable: 'Dit bestand is niet te lezen. Sluit het in andere programma’s en kies het opnieuw.',
    empty: 'Dit bestand is leeg. Kies een ander bestand.',
    'not-excel':
      'Dit is geen Excel-bestand, ook al kan de naam dat wel zeggen. Open het in Excel of LibreOffice, bewaar het als .xlsx en kies het opnieuw.',
    password:
      'Op dit bestand zit een wachtwoord. Open het in Excel, haal het wachtwoord eraf, bewaar het en kies het opnieuw.',
    'old-excel':
      'Dit is een oud soort Excel-bestand (.xls). Open het in Excel of LibreOffice, bewaar het als .xlsx en kies het opnieuw.',
    'other-office': 'Dit is een ander soort bestand. Kies een Excel-bestand (.xlsx).',
    corrupt:
      'Dit bestand is beschadigd. Open het in Excel of LibreOffice, bewaar het opnieuw en kies het dan nog eens.',
    'unpacks-too-large':
      'In dit bestand zit te veel. Zet alleen de regels van de meetlat in een nieuw bestand en kies dat.',
    'too-many-rows': 'In dit bestand staan te veel regels: meer dan 20.000. Haal de regels weg die er niet bij horen.',
    'no-sheet':
      'In dit bestand staat geen ingevulde meetlat. Download hier een leeg Excel-bestand, vul dat in en kies het dan.',
  },
  otherInstrument: (found: string, expected: string): string =>
    `Dit bestand hoort bij een andere meetlat: ${quote(found)}. Hier staat ${quote(expected)}. Kies een ander bestand.`,
  /** "H12: hier staat een datum." */
  at: (cell: string, sentence: string): string => `${cell}: ${sentence}`,
  cell: {
    'not-a-number': (text: string): string => `${quote(text)} is geen cijfer. Vul een getal in, zoals 7 of 6,5.`,
    'out-of-range': (text: string, min: number, max: number): string =>
      `${text} ligt buiten de meetlat. Kies een cijfer van ${range(min, max)}.`,
    'too-precise': (text: string): string => `${text} heeft te veel cijfers achter de komma. Er mag er één staan.`,
    date: 'hier staat een datum. Typ het cijfer opnieuw, met een komma: 5,5.',
    formulaError: 'de formule in deze cel geeft een fout. Typ hier wat er moet staan.',
    formulaEmpty: 'de formule in deze cel heeft nog geen uitkomst. Open het bestand in Excel en bewaar het opnieuw.',
    tooLong: (length: number, limit: number): string =>
      `deze tekst is te lang: ${formatScore(length)} tekens. Er passen er ${formatScore(limit)}. Maak de tekst korter.`,
    mixed: `“${item.words['not-applicable']}” geldt voor nu én ambitie, maar in de andere cel staat iets anders. Maak ze gelijk of haal dit weg.`,
    otherTitle: (title: string): string =>
      `de titel ${quote(title)} hoort bij een ander onderdeel dan de verborgen kolom met het id. Deze regel is overgeslagen.`,
    again: (first: string): string =>
      `dit onderdeel staat er nog een keer, en in ${first} staat iets anders. Alleen ${first} telt.`,
  },
  /** Where a column should have been: in the row with the heads. */
  columnMissing: (head: string): string => `de kolom ${quote(head)} ontbreekt. Daar is niets uit gelezen.`,
};
