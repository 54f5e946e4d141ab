import { formatScore } from '../format.js';
import type { duo as nl } from '../nl/duo.js';

const points = (count: number): string => `${formatScore(count)} ${count === 1 ? 'point' : 'points'}`;

export const duo: typeof nl = {
  title: 'Fill in together',
  loading: 'Loading the meetlat …',
  fault: 'What you filled in before can’t be read now.',
  retry: 'Try again',

  how: 'You both fill in the meetlat on this screen. First one, then the other. You see each other’s scores only when both of you are ready.',
  told: 'After that you both see everything: scores and notes. Then you agree on a score together.',
  names: 'What are your names?',
  namesHint: 'You can leave this empty.',
  person: ['The first', 'The second'],
  name: ['Name of who begins', 'Name of the other'],
  begin: 'Begin with the first',

  turn: (name) => `It is the turn of: ${name}`,
  alone: 'Fill this in alone. The other looks away for a moment.',
  place: (number, of) => `Item ${number} of ${of}`,
  count: (count, of) => `${count} of ${of} filled in`,
  back: 'Previous',
  next: 'Next',
  ready: 'I am ready',
  readyOpen: (count) =>
    count === 1 ? 'There is 1 item left open. That is fine.' : `There are ${count} items left open. That is fine.`,

  handOver: 'Now give the screen to your colleague',
  handOverTo: (name) => `Now give the screen to ${name}`,
  hidden: 'What you filled in is hidden now.',
  notReady: 'I wasn’t ready yet',
  take: 'I am the colleague: begin',
  takeAs: (name) => `I am ${name}: begin`,

  bothReady: 'You are both ready',
  lookTogether: 'Sit at the screen together. After this you can’t change your own scores any more.',
  reveal: 'Show the scores',

  compare: 'Put your scores side by side',
  compareHint: 'First ask why the other chose this score. Then agree on a score together.',
  agreed: (count, of) => `${count} of ${of} ${of === 1 ? 'item' : 'items'} agreed`,
  who: 'Who',
  aspects: { current: 'Now', ambition: 'Ambition' },
  difference: 'Difference',
  none: 'no score',
  words: { unknown: 'I don’t know', 'not-applicable': 'n/a' },
  differences: {
    none: 'equal',
    small: (by) => `almost equal: ${points(by)}`,
    medium: (by) => `different: ${points(by)}`,
    large: (by) => `far apart: ${points(by)}`,
  },
  incomparable: 'not two scores',
  note: (name) => `${name}:`,
};
