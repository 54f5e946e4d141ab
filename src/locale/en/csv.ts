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
};
