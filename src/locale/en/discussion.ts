import { formatMean, formatScore } from '../format.js';
import type { discussion as nl } from '../nl/discussion.js';

export const discussion: typeof nl = {
  title: 'Discussion',
  intro: 'First talk about where you differ most. Then agree on a score together.',
  loading: 'Loading the discussion …',
  empty: 'There is no picture of the group yet',
  emptyHint: 'First collect the answers of your group. After that you see here, item by item, how far you lie apart.',
  notAgreed: 'This already holds the answers of one person or duo. Choose a new filling for what you agree on.',

  order: 'In which order?',
  orders: { agenda: 'Most to talk about first', instrument: 'As in the meetlat' },
  agenda: 'Most to talk about',
  others: 'The other items',
  nothing:
    'You lie close together everywhere, and the ambition is reached. Go through the items and write down what you agree on.',
  all: 'All items',
  about: (count, of) => `${count} of ${of} ${of === 1 ? 'item' : 'items'} agreed`,

  answers: (n) => `${n} ${n === 1 ? 'answer' : 'answers'}`,
  now: 'mean for now',
  ambition: 'mean ambition',
  spread: 'spread',
  sizes: { small: 'small', medium: 'medium', large: 'large' },
  range: (low, high) =>
    low === high ? `(everyone ${formatScore(low)})` : `(${formatScore(low)} to ${formatScore(high)})`,
  aspects: { current: 'now', ambition: 'ambition' },

  why: 'Why talk about this?',
  reasons: {
    apart: 'You think differently about this.',
    far: 'The ambition lies far from now.',
    both: 'You differ, and the ambition lies far from now.',
    close: 'You lie close together here.',
  },
  ask: 'Question',
  questions: {
    current: (low, high) =>
      `Both ${formatScore(low)} and ${formatScore(high)} were given for now. What do you see happen every day?`,
    ambition: (low, high) =>
      `Both ${formatScore(low)} and ${formatScore(high)} were given as ambition. Why does one want to go further than another?`,
    far: (current, ambition) =>
      `You stand at ${formatMean(current)} and want to get to ${formatMean(ambition)}. What is the first step?`,
    close: 'Do all of you recognise this picture, or is something missing?',
  },

  mean: 'Mean',
  lowest: 'Lowest score',
  highest: 'Highest score',

  agreed: 'Agreed together',
  score: { current: (text) => `now ${text}`, ambition: (text) => `ambition ${text}` },
  open: 'still open',
  priority: 'priority',
  priorityOf: (title) => `Priority: ${title}`,
  fill: 'Agree on scores',
  fillOf: (title) => `Agree on scores for ${title}`,
  fillHint: 'Choose the score you come to together. It does not have to be the mean.',
  dissent: 'Who sees it differently?',
  dissentHint: 'Not everyone has to agree. Write down what is seen differently, without names.',
  dissentText: 'What do they see differently?',
  dissentCount: 'How many people are they?',
  dissentWrong: (most) => `Fill in a whole number from 1 to ${formatScore(most)}, or leave this empty.`,
  keeps: (count) =>
    count === null
      ? 'Not everyone agrees'
      : count === 1
        ? '1 person sees it differently'
        : `${formatScore(count)} people see it differently`,
  removeDissent: 'Remove the other opinion',
  removed: (title) => `The other opinion about ${title} was removed.`,
  dropped: (title) => `${title} is no priority any more.`,
  undo: 'Undo',
};
