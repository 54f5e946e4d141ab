import { formatScore } from '../format.js';
import type { groupCharts as nl } from '../nl/group-charts.js';

const items = (count: number): string => `${count} ${count === 1 ? 'item' : 'items'}`;
const axes = (count: number, by: 'item' | 'theme'): string =>
  by === 'item' ? items(count) : `${count} ${count === 1 ? 'theme' : 'themes'}`;
const points = (count: number): string => `${formatScore(count)} ${count === 1 ? 'point' : 'points'}`;

export const groupCharts: typeof nl = {
  profileTitle: (count) => `How the group scored ${items(count)}`,
  radarTitle: {
    current: (count, by) => `The group now, on ${axes(count, by)}`,
    ambition: (count, by) => `What the group aims for, on ${axes(count, by)}`,
  },
  radarDescription: (known, of, by) =>
    `Radar of the group. There is a mean of ${known} of the ${axes(of, by)}. The scores are in the table below.`,
  legend: { current: 'now: mean, from lowest to highest', ambition: 'ambition: mean, from lowest to highest' },
  agreed: 'agreed',
  agreedLegend: 'agreed together',
  range: (low, high) => `${formatScore(low)} to ${formatScore(high)}`,
  answers: (n) => `${n} ${n === 1 ? 'answer' : 'answers'}`,
  tooFew: 'too few answers',
  none: '–',
  table: 'Scores of the group in a table',

  reportTitle: 'Report of the group',
  people: (count) => `${count} ${count === 1 ? 'participant' : 'participants'}`,
  tooFewPeople: 'There are too few participants to say how many.',
  agenda: 'Talk about these first',
  noAgenda: 'The group sees all items in about the same way, or there are too few answers.',

  means: 'Means of the group',

  sectorTitle: 'You and the sector',
  sectorWhere: (count) => `The picture of the sector comes from at most ${count} organisations for each item.`,
  sectorTooFew: (minimum) => `There is no picture of the sector yet. There will be one from ${minimum} organisations.`,
  sectorNoOwn: 'First fill in scores for now yourself. Then you see them here beside those of the sector.',
  you: 'you now',
  sector: 'the sector now',
  beside: 'difference',
  sectorKey: { own: 'you now', sector: 'sector: mean, from lowest to highest' },
  difference: (by) =>
    by === 0 ? 'the same as the sector' : by > 0 ? `${points(by)} above the sector` : `${points(-by)} below the sector`,
};
