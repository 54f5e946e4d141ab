import { formatDay } from '../format-day.js';
import { formatScore } from '../format.js';
import { chart } from './chart.js';

type AspectName = 'current' | 'ambition';

/** What a report says on paper, beside what it says on screen. */
export const document = {
  organisation: 'Organisatie',
  label: 'Wie',
  heldOn: 'Datum',
  madeFor: 'Onderdelen',
  earlier: 'Vergeleken met',
  /** "24 onderdelen" or "3 van de 24 onderdelen". */
  items: (count: number, of: number): string => (count < of ? `${count} van de ${of} onderdelen` : `${of} onderdelen`),
  overview: 'Nu en ambitie in één beeld',
  profile: 'Per onderdeel',
  ruler: 'Van laag naar hoog',
  plan: 'Waar jullie aan gaan werken',
  goal: (level: string): string => `Zo ziet ${level.toLowerCase()} eruit: `,
  noActions: 'Hier staat nog geen actie bij.',
  actions: (title: string): string => `Acties bij ${title}`,
  columns: ['Wat', 'Wie', 'Wanneer', 'Stand'],
  status: { todo: 'nog doen', doing: 'bezig', done: 'klaar' },
  day: (iso: string): string => (iso ? formatDay(iso) : '–'),
  rating: (rating: number | 'unknown' | 'not-applicable' | null): string =>
    rating === null ? '–' : typeof rating === 'number' ? formatScore(rating) : chart.words[rating],
  /** Above a note: "1.1 Schuldvraag, nu 6". */
  note: (item: string, aspect: AspectName, rating: number | 'unknown' | 'not-applicable' | null): string =>
    `${item}, ${chart.aspect[aspect]}${rating === null ? '' : ` ${document.rating(rating)}`}`,
  page: (page: number, of: number): string => `Bladzijde ${page} van ${of}`,
  /** The name of a file without its ending. */
  fileName: (organisation: string, day: string): string => ['Meetlat', organisation, day].filter(Boolean).join(' '),
};
