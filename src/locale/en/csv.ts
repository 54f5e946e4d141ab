import type { Dictionary } from '../dictionary.js';

/** The header row of the table as CSV. */
export const csv: Dictionary['csv'] = {
  number: 'Number',
  id: 'Code',
  theme: 'Theme',
  title: 'Item',
  rating: { current: 'Now', ambition: 'Ambition' },
  level: { current: 'Level now', ambition: 'Level ambition' },
  gap: 'Gap',
  note: { current: 'Why this score? (now)', ambition: 'Why this score? (ambition)' },
  group: {
    n: 'answers',
    mean: 'mean',
    median: 'median',
    deviation: 'standard deviation',
    low: 'lowest',
    high: 'highest',
    agreed: 'agreed together',
    notes: 'Notes from the group',
  },
};
