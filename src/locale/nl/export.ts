/** What the report says around its files: PDF, print, Excel, CSV, pictures, and comparing. */
export const exporting = {
  toolbar: 'Meenemen',
  pdf: 'PDF-rapport',
  print: 'Afdrukken',
  /** Where the library comes without what makes a PDF. */
  pdfByPrinting: 'Wil je een PDF? Kies Afdrukken, en daarna Opslaan als PDF.',
  xlsx: 'Excel',
  more: 'Meer bestanden',
  csv: 'Tabel (CSV)',
  json: 'Invulling (JSON)',
  'radar-png': 'Radar als plaatje (PNG)',
  'radar-svg': 'Radar als tekening (SVG)',
  'profile-png': 'Profiel als plaatje (PNG)',
  'profile-svg': 'Profiel als tekening (SVG)',
  copy: {
    'radar-png': 'Kopieer de radar als plaatje',
    'radar-svg': 'Kopieer de radar als tekening (SVG)',
    'profile-png': 'Kopieer het profiel als plaatje',
    'profile-svg': 'Kopieer het profiel als tekening (SVG)',
  },
  copied: 'Gekopieerd. Je kunt het plaatje nu plakken.',
  copiedDrawing: 'Gekopieerd. Plak de tekening in een tekenprogramma.',
  fill: 'Een ingevulde Excel openen',
  fillHint: 'Download eerst Excel, vul het in en open het hier.',
  busy: (what: string): string => `Bezig met: ${what}…`,
  stop: 'Stop',
  done: (what: string): string => `Klaar: ${what}.`,
  failed: (what: string): string => `Dit lukte niet: ${what}. Probeer het nog een keer, of kies Afdrukken.`,
  readFailed: 'Dit bestand kon niet worden gelezen. Probeer het nog een keer.',
  nothingNew: 'In dit bestand staat niets nieuws.',
  found: (fresh: number, changed: number): string =>
    [
      fresh > 0 ? `${fresh} ${fresh === 1 ? 'antwoord is' : 'antwoorden zijn'} nieuw` : '',
      changed > 0 ? `${changed} ${changed === 1 ? 'antwoord is' : 'antwoorden zijn'} anders dan hier` : '',
    ]
      .filter(Boolean)
      .join(', ') + '.',
  changes: 'Dit is anders dan wat hier staat',
  change: (item: string, field: string, before: string, after: string): string =>
    `${item}, ${field}: hier ${before}, in het bestand ${after}`,
  field: {
    current: 'nu',
    ambition: 'ambitie',
    currentNote: 'toelichting bij nu',
    ambitionNote: 'toelichting bij ambitie',
  },
  nothing: 'niets',
  unknownRows: 'Deze rijen horen niet bij de meetlat en tellen niet mee',
  row: (row: number, text: string): string => `Rij ${row}: ${text}`,
  duplicates: (rows: readonly number[]): string =>
    `Rij ${rows.join(' en ')} gaan over hetzelfde onderdeel. De eerste telt.`,
  problems: 'Dit konden we niet lezen',
  take: 'Overnemen',
  takeAll: 'Overnemen, ook wat anders is',
  leave: 'Niet overnemen',
  taken: 'Overgenomen uit Excel.',
  undo: 'Ongedaan maken',
  compare: 'Vergelijk met',
  noCompare: 'Niet vergelijken',
  unnamed: 'Zonder naam',
};
