import { formatMean, formatScore } from '../format.js';

/** What `meetlat-discussion` says. */
export const discussion = {
  title: 'Bespreking',
  intro: 'Bespreek eerst waar jullie het meest verschillen. Spreek daarna samen een cijfer af.',
  loading: 'De bespreking wordt geladen …',
  empty: 'Er is nog geen beeld van de groep',
  emptyHint:
    'Verzamel eerst de antwoorden van jullie groep. Daarna zie je hier per onderdeel hoe ver jullie uit elkaar liggen.',
  notAgreed: 'Hier staat al een invulling van één persoon of duo. Kies voor jullie afspraken een nieuwe invulling.',

  order: 'In welke volgorde?',
  orders: { agenda: 'Eerst waar het meest te bespreken is', instrument: 'Zoals in de meetlat' },
  agenda: 'Hier is het meest te bespreken',
  others: 'De andere onderdelen',
  nothing:
    'Jullie liggen overal dicht bij elkaar, en de ambitie is bereikt. Loop de onderdelen na en leg vast wat jullie afspreken.',
  all: 'Alle onderdelen',
  about: (count: number, of: number): string =>
    `${count} van ${of} ${of === 1 ? 'onderdeel' : 'onderdelen'} afgesproken`,

  answers: (n: number): string => `${n} ${n === 1 ? 'antwoord' : 'antwoorden'}`,
  now: 'nu gemiddeld',
  ambition: 'ambitie gemiddeld',
  spread: 'spreiding',
  sizes: { small: 'klein', medium: 'middelgroot', large: 'groot' },
  range: (low: number, high: number): string =>
    low === high ? `(iedereen een ${formatScore(low)})` : `(${formatScore(low)} tot ${formatScore(high)})`,
  aspects: { current: 'nu', ambition: 'ambitie' },

  why: 'Waarom bespreken?',
  reasons: {
    apart: 'Jullie denken hier verschillend over.',
    far: 'De ambitie ligt ver van nu.',
    both: 'Jullie verschillen, en de ambitie ligt ver van nu.',
    close: 'Jullie liggen hier dicht bij elkaar.',
  },
  ask: 'Vraag',
  questions: {
    current: (low: number, high: number): string =>
      `Er is een ${formatScore(low)} en een ${formatScore(high)} gegeven voor nu. Wat zien jullie dan elke dag gebeuren?`,
    ambition: (low: number, high: number): string =>
      `Er is een ${formatScore(low)} en een ${formatScore(high)} gegeven als ambitie. Wat maakt dat de een hoger wil dan de ander?`,
    far: (current: number, ambition: number): string =>
      `Jullie staan op ${formatMean(current)} en willen naar ${formatMean(ambition)}. Wat is de eerste stap?`,
    close: 'Herkennen jullie allemaal dit beeld, of mist er iets?',
  },

  mean: 'Gemiddeld',
  lowest: 'Laagste cijfer',
  highest: 'Hoogste cijfer',

  agreed: 'Samen afgesproken',
  score: { current: (text: string): string => `nu ${text}`, ambition: (text: string): string => `ambitie ${text}` },
  open: 'nog open',
  priority: 'prioriteit',
  priorityOf: (title: string): string => `Prioriteit: ${title}`,
  fill: 'Spreek cijfers af',
  fillOf: (title: string): string => `Spreek cijfers af voor ${title}`,
  fillHint: 'Kies het cijfer waar jullie op uitkomen. Het hoeft niet het gemiddelde te zijn.',
  dissent: 'Wie denkt er anders?',
  dissentHint: 'Niet iedereen hoeft het eens te zijn. Schrijf op wat anders wordt gezien, zonder namen.',
  dissentText: 'Wat zien zij anders?',
  dissentCount: 'Met hoeveel mensen zijn zij?',
  dissentWrong: (most: number): string =>
    `Vul een heel getal in van 1 tot en met ${formatScore(most)}, of laat dit leeg.`,
  keeps: (count: number | null): string =>
    count === null
      ? 'Niet iedereen is het eens'
      : count === 1
        ? '1 persoon denkt er anders over'
        : `${formatScore(count)} mensen denken er anders over`,
  removeDissent: 'Andere mening weghalen',
  removed: (title: string): string => `De andere mening bij ${title} is weggehaald.`,
  dropped: (title: string): string => `${title} is geen prioriteit meer.`,
  undo: 'Terughalen',
};
