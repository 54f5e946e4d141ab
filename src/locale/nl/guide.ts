import { formatDay } from '../format-day.js';

/** What tips, help texts and `meetlat-route` say around the texts of a guide. */
export const guide = {
  title: 'Hoe kom je verder?',
  intro: 'Tips bij de onderdelen waar jullie hoger willen uitkomen. Kies wat bij jullie past.',
  tips: (count: number): string => (count === 1 ? '1 tip' : `${count} tips`),
  /** On paper, above the tips of one priority. */
  onPaper: 'Tips om verder te komen:',
  others: (count: number): string => (count === 1 ? 'Nog 1 onderdeel met tips' : `Nog ${count} onderdelen met tips`),
  source: (title: string, publisher: string, date: string): string =>
    `Bron: ${[title, publisher, date && formatDay(date)].filter(Boolean).join(', ')}`,
  help: 'Wat is sociaal incasseren?',
  benefits: 'Wie heeft er iets aan?',
  contrasts: 'Klassiek en sociaal incasseren naast elkaar',
  topic: 'Onderwerp',
  classic: 'Klassiek',
  social: 'Sociaal',
  state: { done: 'Klaar', now: 'Hier zijn jullie', next: 'Daarna', unknown: '' },
};
