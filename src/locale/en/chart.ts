import type { Dictionary } from '../dictionary.js';
import { formatList } from '../format-list.js';
import { formatScore } from '../format.js';
import { capital, items, scores, themes } from './words.js';

/** What radar and profile say. */
export const chart: Dictionary['chart'] = {
  aspect: { current: 'now', ambition: 'ambition', earlier: 'earlier' },
  item: 'Item',
  theme: 'Theme',
  gap: 'gap',
  words: { unknown: "don't know", 'not-applicable': 'n/a' },
  unknown: '?',
  unset: 'not filled in',
  count: (n, of) => `${n} of ${of}`,
  level: (label, from) => `${label.toLowerCase()} from ${formatScore(from)}`,
  radarTitle: (aspects, count, by) => `${seriesNames(aspects)} on ${by === 'theme' ? themes(count) : items(count)}`,
  series: (aspect, n, of, low, high) =>
    `${chart.aspect[aspect]}: ${n} of ${scores(of)}` +
    (n === 0 ? '' : `, from ${formatScore(low)} to ${formatScore(high)}`),
  radarDescription: (series) =>
    `Radar chart of the Meetlat. ${capital(series.join('; '))}. The scores are in the table below.`,
  table: 'See the scores in a table',
  empty: 'No scores yet. Give an item a score, and you will see it here.',
};

/** What the profile says beside that. */
export const profile: Dictionary['profile'] = {
  title: (aspects) =>
    aspects.length > 1 ? 'From now to ambition, item by item' : `${seriesNames(aspects)}, item by item`,
  means: (aspects, counts, of) =>
    new Set(counts).size === 1
      ? `average, ${chart.count(counts[0] ?? 0, of)}`
      : `average, ${formatList(aspects.map((aspect, i) => `${chart.aspect[aspect]} ${counts[i]}`))} of ${of}`,
};

const seriesNames = (aspects: readonly ('current' | 'ambition')[]): string =>
  capital(formatList(aspects.map((aspect) => chart.aspect[aspect])));
