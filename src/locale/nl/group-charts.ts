import { formatScore } from '../format.js';

const items = (count: number): string => `${count} ${count === 1 ? 'onderdeel' : 'onderdelen'}`;
type By = 'item' | 'theme';
const axes = (count: number, by: By): string =>
  by === 'item' ? items(count) : `${count} ${count === 1 ? 'thema' : "thema's"}`;
const points = (count: number): string => `${formatScore(count)} ${count === 1 ? 'punt' : 'punten'}`;

/** What charts and the report say of a group and a sector. */
export const groupCharts = {
  profileTitle: (count: number): string => `Zo scoorde de groep ${items(count)}`,
  radarTitle: {
    current: (count: number, by: By): string => `De groep nu, op ${axes(count, by)}`,
    ambition: (count: number, by: By): string => `De ambitie van de groep, op ${axes(count, by)}`,
  },
  radarDescription: (known: number, of: number, by: By): string =>
    `Radar van de groep. Van ${known} van de ${axes(of, by)} is er een gemiddelde. De cijfers staan in de tabel hieronder.`,
  legend: {
    current: 'nu: gemiddelde, van laagste tot hoogste',
    ambition: 'ambitie: gemiddelde, van laagste tot hoogste',
  },
  agreed: 'afgesproken',
  agreedLegend: 'samen afgesproken',
  range: (low: number, high: number): string => `${formatScore(low)} tot en met ${formatScore(high)}`,
  answers: (n: number): string => `${n} ${n === 1 ? 'antwoord' : 'antwoorden'}`,
  tooFew: 'te weinig antwoorden',
  none: '–',
  table: 'Cijfers van de groep in een tabel',

  reportTitle: 'Rapport van de groep',
  people: (count: number): string => `${count} ${count === 1 ? 'deelnemer' : 'deelnemers'}`,
  tooFewPeople: 'Er zijn te weinig deelnemers om hun aantal te noemen.',
  agenda: 'Praat hier het eerst over',
  noAgenda: 'De groep ziet het op alle onderdelen ongeveer hetzelfde, of er zijn te weinig antwoorden.',

  means: 'Gemiddelden van de groep',

  sectorTitle: 'Jullie en de sector',
  sectorWhere: (count: number): string =>
    `Het beeld van de sector komt van hoogstens ${count} organisaties per onderdeel.`,
  sectorTooFew: (minimum: number): string =>
    `Er is nog geen beeld van de sector. Dat komt er vanaf ${minimum} organisaties.`,
  sectorNoOwn: 'Vul zelf eerst cijfers voor nu in. Dan zie je ze hier naast die van de sector.',
  you: 'jullie nu',
  sector: 'de sector nu',
  beside: 'verschil',
  sectorKey: { own: 'jullie nu', sector: 'sector: gemiddelde, van laagste tot hoogste' },
  difference: (by: number): string =>
    by === 0 ? 'gelijk aan de sector' : by > 0 ? `${points(by)} boven de sector` : `${points(-by)} onder de sector`,
};
