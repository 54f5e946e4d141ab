import type { AnyConclusion, AspectName, Compared, Facts, Grouped, Kind, Range } from '../conclusions-facts.js';
import { formatMean, formatScore } from '../format.js';
import { points, share } from './conclusions-words.js';
import { counted, items, scores } from './words.js';

const third = { lower: 'lowest', middle: 'middle', upper: 'highest' };

const open: Readonly<Record<AspectName, string>> = { current: 'the score for now', ambition: 'the ambition' };

/** "8 to 10", "5.5 to below 8": a level does not own its end, except the highest. */
const ends = ({ level, until, highest }: Range): string =>
  `${formatScore(level.from)} to ${highest ? '' : 'below '}${formatScore(until)}`;

const level = (range: Range): string => `The level ${range.level.label.toLowerCase()} runs from ${ends(range)}`;

const fromScores = (enough: number, n: number): string => `We say this from ${scores(enough)} for now; you gave ${n}.`;

const fromItems = (enough: number, n: number, which: string): string =>
  `We say this from ${items(enough)} ${which}; you have ${n}.`;

const fromPairs = ({ enough, of }: Facts['gap'] | Facts['reached']): string =>
  fromItems(enough, of, 'with both scores');

const fromComparable = ({ aspect, of, asked, enough }: Compared): string => {
  const what = { current: 'a score', ambition: 'an ambition' }[aspect];
  const which = share(of, { of: asked, asked }, '');
  return `We compare what got ${what} both times, on the same text: ${which}. We say this from ${items(enough)}.`;
};

const fromGroup = ({ fewest, enough, of }: Grouped): string =>
  `We look at items with at least ${scores(fewest)}, from ${items(enough)}; you have ${of}.`;

const one: Readonly<Record<AspectName, string>> = { current: 'A score', ambition: 'An ambition' };

const deviates = ({ aspect, deviation }: Facts['most-agreed']): string =>
  deviation === 0
    ? 'The scores here are the same, or nearly'
    : `${one[aspect]} here is usually about ${points(deviation)} away from the average`;

function themesApart({ themes, margin, enough }: Facts['themes-behind']): string {
  const standings = themes.map(
    ({ theme, mean, n, rest, restN }) =>
      `“${theme.title}” has an average of ${formatMean(mean)} from ${scores(n)}, the rest ${formatMean(rest)} from ${scores(restN)}.`,
  );
  const rule = `We name a theme from ${points(margin)} of difference and ${scores(enough)}, or all scores of a smaller theme.`;
  return [...standings, rule].join(' ');
}

const reasons: { readonly [K in Kind]: (facts: Facts[K]) => string } = {
  position: ({ band, mean, range, enough }) =>
    `${level(range)}, and ${formatMean(mean.value ?? 0)} is in its ${third[band.third]} third. ` +
    fromScores(enough, mean.n),
  ambition: ({ of, range, enough }) =>
    `At least half of your ${counted(of, 'ambition')} are at this level, from ${ends(range)}. ` +
    `We say this from ${counted(enough, 'ambition')}.`,
  gap: (facts) =>
    `The gap is the ambition minus the score for now, here ${formatScore(facts.gap)}. ${fromPairs(facts)}`,
  reached: (facts) => `There, the ambition is the same as the score for now, or lower. ${fromPairs(facts)}`,
  'top-level': ({ range, enough, of }) => `${level(range)}. ${fromScores(enough, of)}`,
  'above-mean': ({ mean, margin, enough, of }) =>
    `We name an item here from ${points(margin)} above your average of ${formatMean(mean)}. ` + fromScores(enough, of),
  'themes-ahead': themesApart,
  'themes-behind': themesApart,
  lowered: (facts) =>
    `On ${share(facts.items.length, facts, 'with both scores')} the ambition is below the score for now. ` +
    'You may have chosen that on purpose.',
  unknown: ({ fewest, oneIn, minimum, asked }) =>
    `We mention this from 1 in ${items(oneIn)}, with a minimum of ${minimum}. ` +
    `For ${items(asked)} that is from ${fewest}; perhaps a colleague knows the answer.`,
  missing: (facts) =>
    `Here ${facts.aspects.map((aspect) => open[aspect]).join(' or ')} is still empty: ` +
    `on ${share(facts.items.length, facts, '')}. “Don't know” and “n/a” count as filled in.`,
  'no-reason': ({ enough }) =>
    `We mention this from ${items(enough)} with a score, if at least half have no note. ` +
    'A few words help when you look back later.',
  'mean-change': fromComparable,
  moved: fromComparable,
  'biggest-move': ({ size, enough, of }) =>
    `The change is biggest here: ${formatScore(size)}, up or down. ` + fromItems(enough, of, 'that we can compare'),
  reworded: (facts) =>
    `We do not compare a score on another text, here on ${share(facts.items.length, facts, '')}. ` +
    'That way a new text does not look like progress.',
  agreement: (facts) =>
    `${one[facts.aspect]} there is usually at most ${points(facts.bound)} away from the average; ` +
    `we mention this from half. ${fromGroup(facts)}`,
  'most-agreed': (facts) => `${deviates(facts)}; we mention this up to ${points(facts.bound)}. ${fromGroup(facts)}`,
  'least-agreed': (facts) => `${deviates(facts)}; we mention this from ${points(facts.bound)}. ${fromGroup(facts)}`,
};

const explain = <K extends Kind>(kind: K, facts: Facts[K]): string => reasons[kind](facts);

/** Why a conclusion is there: its rule in one or two sentences, with the numbers and bounds of this case. */
export const reasonOf = (conclusion: AnyConclusion): string => explain(conclusion.kind, conclusion);
