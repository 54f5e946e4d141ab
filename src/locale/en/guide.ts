import type { Dictionary } from '../dictionary.js';
import { formatDay } from '../format-day.js';
import { counted, items } from './words.js';

/** What tips, help texts and `meetlat-route` say around the texts of a guide. */
export const guide: Dictionary['guide'] = {
  title: 'How do you get further?',
  intro: 'Tips for the items where you want to end up higher. Choose what suits you.',
  tips: (count) => counted(count, 'tip'),
  /** On paper, above the tips of one priority. */
  onPaper: 'Tips to get further:',
  others: (count) => `Another ${items(count)} with tips`,
  source: (title, publisher, date) =>
    `Source: ${[title, publisher, date && formatDay(date)].filter(Boolean).join(', ')}`,
  help: 'What is social debt collection?',
  benefits: 'Who benefits?',
  contrasts: 'Classic and social collection side by side',
  topic: 'Topic',
  classic: 'Classic',
  social: 'Social',
  state: { done: 'Done', now: 'You are here', next: 'After this', unknown: '' },
};
