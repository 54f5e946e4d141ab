import { formatScore } from '../format.js';

type Reason = 'apart' | 'far' | 'both';

const QUESTIONS: Readonly<Record<Reason, string>> = {
  apart: 'Jullie kozen verschillende cijfers. Wat ziet wie hoog koos, en wat ziet wie laag koos?',
  far: 'Jullie zien hetzelfde, en willen verder komen. Wat houdt jullie nu nog tegen?',
  both: 'Jullie kijken er verschillend naar, en willen verder komen. Waar staan jullie volgens jullie samen?',
};

/** What is said about a group as a whole: how far its scores lie apart, and what to talk about. */
export const group = {
  /** The question to open the talk about an item with. */
  agendaQuestion: (reason: Reason): string => QUESTIONS[reason],
  /** By which rule the agenda is ordered; `far` in points. */
  agendaRule: (far: number): string =>
    `Hier staan onderdelen waarvan de cijfers uiteenlopen, of de ambitie minstens ${formatScore(far)} ${far === 1 ? 'punt' : 'punten'} boven nu ligt. ` +
    'Bovenaan staat waar beide samen het grootst zijn: (spreiding + 1) × (verschil + 1).',
  /** By which rule scores lie close together or far apart; both as a standard deviation in points. */
  agreementRule: (small: number, large: number): string =>
    `We kijken naar de standaardafwijking van de cijfers. Tot en met ${formatScore(small)} liggen ze dicht bij elkaar, vanaf ${formatScore(large)} ver uit elkaar.`,
};
