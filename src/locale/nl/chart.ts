import { formatList } from '../format-list.js';
import { formatScore } from '../format.js';

type AspectName = 'current' | 'ambition';
type SeriesName = AspectName | 'earlier';

/** What radar and profile say. */
export const chart = {
  aspect: { current: 'nu', ambition: 'ambitie', earlier: 'eerder' },
  item: 'Onderdeel',
  theme: 'Thema',
  gap: 'verschil',
  words: { unknown: 'weet ik niet', 'not-applicable': 'n.v.t.' },
  /** "Weet ik niet" where a column has no room for words; the legend explains it. */
  unknown: '?',
  unset: 'niet ingevuld',
  /** "8 van 8": how many scores stand behind a mean. */
  count: (n: number, of: number): string => `${n} van ${of}`,
  level: (label: string, from: number): string => `${label.toLowerCase()} vanaf ${formatScore(from)}`,
  radarTitle: (aspects: readonly AspectName[], count: number, by: 'item' | 'theme'): string =>
    `${seriesNames(aspects)} op ${by === 'theme' ? themeCount(count) : itemCount(count)}`,
  /** Read out instead of the drawing: "nu: 5 van 24 cijfers, van 3 tot en met 7". */
  series: (aspect: SeriesName, n: number, of: number, low: number, high: number): string =>
    `${chart.aspect[aspect]}: ${chart.count(n, of)} cijfers` +
    (n === 0 ? '' : `, van ${formatScore(low)} tot en met ${formatScore(high)}`),
  radarDescription: (series: readonly string[]): string =>
    `Radar van de meetlat. ${sentence(series.join('; '))} De cijfers staan in de tabel hieronder.`,
  table: 'Bekijk de cijfers in een tabel',
  empty: 'Nog geen cijfers. Geef een onderdeel een cijfer, dan zien jullie het hier.',
};

/** What the profile says beside that. */
export const profile = {
  title: (aspects: readonly AspectName[]): string =>
    aspects.length > 1 ? 'Van nu naar ambitie, per onderdeel' : `${seriesNames(aspects)} per onderdeel`,
  /** Beside a theme's means: how many scores stand behind each. */
  means: (aspects: readonly AspectName[], counts: readonly number[], of: number): string =>
    new Set(counts).size === 1
      ? `gemiddeld, ${chart.count(counts[0] ?? 0, of)}`
      : `gemiddeld, ${formatList(aspects.map((aspect, i) => `${chart.aspect[aspect]} ${counts[i]}`))} van ${of}`,
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (text: string): string => `${capital(text)}.`;
const itemCount = (count: number): string => `${count} ${count === 1 ? 'onderdeel' : 'onderdelen'}`;
const themeCount = (count: number): string => `${count} ${count === 1 ? 'thema' : "thema's"}`;
const seriesNames = (aspects: readonly AspectName[]): string =>
  capital(formatList(aspects.map((aspect) => chart.aspect[aspect])));
