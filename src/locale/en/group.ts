import type { Dictionary } from '../dictionary.js';
import { formatScore } from '../format.js';

type Reason = Parameters<Dictionary['group']['agendaQuestion']>[0];

const QUESTIONS: Readonly<Record<Reason, string>> = {
  apart: 'You chose different scores. What do those who scored high see, and those who scored low?',
  far: 'You see the same, and want to get further. What is still holding you back?',
  both: 'You see it differently, and want to get further. Where do you stand, by all of you together?',
};

export const group: Dictionary['group'] = {
  agendaQuestion: (reason) => QUESTIONS[reason],
  agendaRule: (far) =>
    `These are the items where scores differ, or where the ambition lies at least ${formatScore(far)} ${far === 1 ? 'point' : 'points'} above now. ` +
    'The one where both together are largest comes first: (spread + 1) × (gap + 1).',
  agreementRule: (small, large) =>
    `We look at the standard deviation of the scores. Up to ${formatScore(small)} they lie close together, from ${formatScore(large)} far apart.`,
};
