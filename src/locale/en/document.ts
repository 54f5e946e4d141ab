import type { Dictionary } from '../dictionary.js';
import { formatDay } from '../format-day.js';
import { formatScore } from '../format.js';
import { chart } from './chart.js';
import { items } from './words.js';

/** What a report says on paper, beside what it says on screen. */
export const document: Dictionary['document'] = {
  organisation: 'Organisation',
  label: 'Who',
  heldOn: 'Date',
  madeFor: 'Items',
  earlier: 'Compared with',
  items: (count, of) => (count < of ? `${count} of the ${items(of)}` : items(of)),
  overview: 'Now and ambition in one picture',
  profile: 'Item by item',
  ruler: 'From low to high',
  plan: 'What you are going to work on',
  goal: (level) => `This is what ${level.toLowerCase()} looks like: `,
  noActions: 'There are no actions here yet.',
  actions: (title) => `Actions for ${title}`,
  columns: ['What', 'Who', 'When', 'Status'],
  status: { todo: 'to do', doing: 'in progress', done: 'done' },
  day: (iso) => (iso ? formatDay(iso) : '–'),
  rating: (rating) => (rating === null ? '–' : typeof rating === 'number' ? formatScore(rating) : chart.words[rating]),
  note: (item, aspect, rating) =>
    `${item}, ${chart.aspect[aspect]}${rating === null ? '' : ` ${document.rating(rating)}`}`,
  page: (page, of) => `Page ${page} of ${of}`,
  fileName: (organisation, day) => ['Meetlat', organisation, day].filter(Boolean).join(' '),
};
