import type { AnyConclusion, Facts, Kind } from '../conclusions-facts.js';
import type { Dictionary } from '../dictionary.js';
import { formatGap, formatMean, formatScore } from '../format.js';
import type { Sentence } from '../sentence.js';
import { reasonOf } from './conclusions-reasons.js';
import { listed, named, namedThemes, share } from './conclusions-words.js';
import { report } from './report.js';
import { whole } from './whole.js';
import { items } from './words.js';

/** What differs between the two aspects. */
const about = {
  current: {
    mean: 'your average',
    compared: 'Compared with last time: ',
    mostMoved: 'Changed the most: ',
    scores: 'scores',
    agreed: 'You agree most about ',
  },
  ambition: {
    mean: 'your average ambition',
    compared: 'Your ambition, compared with last time: ',
    mostMoved: 'Your ambition changed the most on ',
    scores: 'ambitions',
    agreed: 'You agree most on the ambition for ',
  },
};

const WITH_SCORE = 'with a score';
const WITH_BOTH = 'with both scores';
const WITH_ENOUGH = 'with enough scores';

const sentences: { readonly [K in Kind]: (facts: Facts[K]) => Sentence } = {
  position: ({ band, mean }) => whole.position(band.level.label, band.third, mean.value ?? 0, mean.n, mean.of),
  ambition: ({ level, count, of }) => whole.ambition(level.label, count, of),
  gap: (facts) => {
    const where = named(facts, WITH_BOTH);
    const size = formatScore(facts.gap);
    if (facts.items.length === facts.of) return ['On ', ...where, ` the gap is always ${size}.`];
    if (facts.items.length > 1) return [`The widest gap is ${size}, on `, ...where, '.'];
    return whole.widestGap(facts.items.map((one) => ({ ...one, title: one.item.title, gap: facts.gap })));
  },
  reached: ({ count }) => whole.reached(count),
  'top-level': (facts) => [
    'On ',
    ...named(facts, WITH_SCORE),
    ` you are now ${facts.range.level.label.toLowerCase()}.`,
  ],
  'above-mean': (facts) => ['You are stronger than average here now: ', ...named(facts, WITH_SCORE), '.'],
  'themes-ahead': ({ themes }) => themeSentence(themes, 'higher'),
  'themes-behind': ({ themes }) => themeSentence(themes, 'lower'),
  lowered: (facts) => {
    const [only, ...others] = facts.items;
    const figures = only && others.length === 0 ? ` (${report.fromTo(only.current, only.ambition)})` : '';
    return ['On ', ...named(facts, WITH_BOTH), ` your ambition is lower than your score for now${figures}.`];
  },
  unknown: (facts) => ['On ', ...named(facts, ''), " you chose “don't know”."],
  missing: (facts) => ['Not completely filled in yet: ', ...named(facts, ''), '.'],
  'no-reason': (facts) => ['There is no note yet on ', ...named(facts, WITH_SCORE), '.'],
  'mean-change': ({ aspect, before, after, of }) => {
    const [what, count] = [about[aspect].mean, ` (${items(of)}).`];
    return before === after
      ? [`Since last time, ${what} stayed the same: `, formatMean(after), count]
      : [`Since last time, ${what} went `, `from ${formatMean(before)} to ${formatMean(after)}`, count];
  },
  moved: ({ aspect, ...counts }) => {
    const words = { up: 'higher', down: 'lower', same: 'the same' } as const;
    const seen = (['up', 'down', 'same'] as const).filter((way) => counts[way] > 0);
    const parts = seen.map((way, i) => `${i === 0 ? items(counts[way]) : counts[way]} ${words[way]}`);
    return [about[aspect].compared, ...listed(parts), '.'];
  },
  'biggest-move': (facts) => [
    about[facts.aspect].mostMoved,
    ...named(facts, 'in the comparison'),
    ` (${moveOf(facts)}).`,
  ],
  reworded: (facts) => ['On ', ...named(facts, ''), ' the text has changed since last time.'],
  agreement: (facts) => [
    'On ',
    share(facts.count, facts, WITH_ENOUGH),
    ` your ${about[facts.aspect].scores} are close together.`,
  ],
  'most-agreed': (facts) => [about[facts.aspect].agreed, ...named(facts, WITH_ENOUGH), ...scoresOf(facts)],
  'least-agreed': (facts) => [
    `Your ${about[facts.aspect].scores} differ the most on `,
    ...named(facts, WITH_ENOUGH),
    ...scoresOf(facts),
  ],
};

const say = <K extends Kind>(kind: K, facts: Facts[K]): Sentence => sentences[kind](facts);

/** The conclusions, and what stands around them. */
export const conclusions: Dictionary['conclusions'] = {
  title: whole.standsOut,
  why: 'Why is this here?',
  tooEarly: whole.tooEarly,
  sentenceOf: (conclusion: AnyConclusion) => say(conclusion.kind, conclusion),
  reasonOf,
};

function themeSentence(themes: Facts['themes-behind']['themes'], where: 'higher' | 'lower'): Sentence {
  const [only, ...others] = themes;
  if (!only || others.length > 0) return [`Now ${where} than the rest: `, ...namedThemes(themes), '.'];
  const figures = `${formatMean(only.mean)} against ${formatMean(only.rest)} on average`;
  return ['The theme ', only.theme.title, ` is now ${where} than the rest: ${figures}.`];
}

/** "from 4 to 7" for one item; "+3" for several, or without a sign when some went up and others down. */
function moveOf({ items: [first, ...others], size }: Facts['biggest-move']): string {
  if (!first) return '';
  if (others.length === 0) return `from ${formatScore(first.before)} to ${formatScore(first.after)}`;
  const together = others.every(({ moved }) => moved === first.moved);
  return together ? formatGap(first.moved) : `by ${formatScore(size)}`;
}

/** The scores on one item; those on several would say too much at once. */
function scoresOf({ items: [first, ...others] }: Facts['most-agreed']): Sentence {
  if (!first || others.length > 0) return ['.'];
  const { low, high } = first.spread;
  if (low === high) return [` (${formatScore(low)} from everyone).`];
  return [` (from ${formatScore(low)} to ${formatScore(high)}).`];
}
