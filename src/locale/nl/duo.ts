import { formatScore } from '../format.js';

const points = (count: number): string => `${formatScore(count)} ${count === 1 ? 'punt' : 'punten'}`;

/** What `meetlat-duo` says. */
export const duo = {
  title: 'Samen invullen',
  loading: 'De meetlat wordt geladen …',
  fault: 'Wat jullie eerder invulden, kan nu niet worden gelezen.',
  retry: 'Probeer het opnieuw',

  how: 'Jullie vullen allebei de meetlat in, op dit scherm. Eerst de een, dan de ander. Je ziet elkaars cijfers pas als jullie allebei klaar zijn.',
  told: 'Daarna zien jullie allebei alles: de cijfers en de toelichtingen. Dan spreken jullie samen een cijfer af.',
  names: 'Hoe heten jullie?',
  namesHint: 'Dit mag je leeg laten.',
  person: ['De eerste', 'De tweede'],
  name: ['Naam van wie begint', 'Naam van de ander'],
  begin: 'Begin met de eerste',

  turn: (name: string): string => `Nu aan de beurt: ${name}`,
  alone: 'Vul dit alleen in. De ander kijkt even niet mee.',
  place: (number: number, of: number): string => `Onderdeel ${number} van ${of}`,
  count: (count: number, of: number): string => `${count} van ${of} ingevuld`,
  back: 'Vorige',
  next: 'Volgende',
  ready: 'Ik ben klaar',
  readyOpen: (count: number): string =>
    count === 1
      ? 'Er is nog 1 onderdeel open. Dat mag zo blijven.'
      : `Er zijn nog ${count} onderdelen open. Dat mag zo blijven.`,

  handOver: 'Geef het scherm nu aan je collega',
  handOverTo: (name: string): string => `Geef het scherm nu aan ${name}`,
  hidden: 'Wat je invulde, is nu verborgen.',
  notReady: 'Ik was nog niet klaar',
  take: 'Ik ben de collega: begin',
  takeAs: (name: string): string => `Ik ben ${name}: begin`,

  bothReady: 'Jullie zijn allebei klaar',
  lookTogether: 'Ga samen voor het scherm zitten. Daarna kun je je eigen cijfers niet meer veranderen.',
  reveal: 'Laat de cijfers zien',

  compare: 'Leg jullie cijfers naast elkaar',
  compareHint: 'Vraag eerst waarom de ander dit cijfer koos. Spreek daarna samen een cijfer af.',
  agreed: (count: number, of: number): string =>
    `${count} van ${of} ${of === 1 ? 'onderdeel' : 'onderdelen'} afgesproken`,
  who: 'Wie',
  aspects: { current: 'Nu', ambition: 'Ambitie' },
  difference: 'Verschil',
  none: 'geen cijfer',
  words: { unknown: 'weet ik niet', 'not-applicable': 'n.v.t.' },
  differences: {
    none: 'gelijk',
    small: (by: number): string => `bijna gelijk: ${points(by)}`,
    medium: (by: number): string => `verschillend: ${points(by)}`,
    large: (by: number): string => `ver uit elkaar: ${points(by)}`,
  },
  incomparable: 'niet allebei een cijfer',
  note: (name: string): string => `${name}:`,
};
