import { formatGap, formatMean, formatScore } from '../format.js';
import type { AnyConclusion, Facts, Kind } from '../conclusions-facts.js';
import { reasonOf } from './conclusions-reasons.js';
import { items, listed, named, namedThemes, share } from './conclusions-words.js';
import type { Sentence } from '../sentence.js';
import { report } from './report.js';
import { whole } from './whole.js';

/** What differs between the two aspects. */
const about = {
  current: {
    mean: 'jullie gemiddelde',
    compared: 'Vergeleken met de vorige keer: ',
    mostMoved: 'Het meest veranderd: ',
    scores: 'cijfers',
    agreed: 'Het meest eens zijn jullie over ',
  },
  ambition: {
    mean: 'jullie gemiddelde ambitie',
    compared: 'Jullie ambitie, vergeleken met de vorige keer: ',
    mostMoved: 'Jullie ambitie is het meest veranderd bij ',
    scores: 'ambities',
    agreed: 'Over de ambitie zijn jullie het meest eens bij ',
  },
};

const sentences: { readonly [K in Kind]: (facts: Facts[K]) => Sentence } = {
  position: ({ band, mean }) => whole.position(band.level.label, band.third, mean.value ?? 0, mean.n, mean.of),
  ambition: ({ level, count, of }) => whole.ambition(level.label, count, of),
  gap: (facts) => {
    const where = named(facts, 'met twee cijfers');
    const size = formatScore(facts.gap);
    if (facts.items.length === facts.of) return ['Bij ', ...where, ` is het verschil steeds ${size}.`];
    if (facts.items.length > 1) return [`Het grootste verschil is ${size}, bij `, ...where, '.'];
    return whole.widestGap(facts.items.map((one) => ({ ...one, title: one.item.title, gap: facts.gap })));
  },
  reached: ({ count }) => whole.reached(count),
  'top-level': (facts) => [
    'Bij ',
    ...named(facts, 'met een cijfer'),
    ' staan jullie nu op ',
    facts.range.level.label.toLowerCase(),
    '.',
  ],
  'above-mean': (facts) => ['Hier staan jullie nu sterker dan gemiddeld: ', ...named(facts, 'met een cijfer'), '.'],
  'themes-ahead': ({ themes }) => themeSentence(themes, 'hoger'),
  'themes-behind': ({ themes }) => themeSentence(themes, 'lager'),
  lowered: (facts) => {
    const [only, ...others] = facts.items;
    const figures = only && others.length === 0 ? ` (${report.fromTo(only.current, only.ambition)})` : '';
    const words = ` is jullie ambitie lager dan het cijfer voor nu${figures}.`;
    return ['Bij ', ...named(facts, 'met twee cijfers'), words];
  },
  unknown: (facts) => ['Bij ', ...named(facts, ''), ' kozen jullie “weet ik niet”.'],
  missing: (facts) => ['Nog niet helemaal ingevuld: ', ...named(facts, ''), '.'],
  'no-reason': (facts) => ['Bij ', ...named(facts, 'met een cijfer'), ' staat nog geen toelichting.'],
  'mean-change': ({ aspect, before, after, of }) => {
    const [what, count] = [about[aspect].mean, ` (${items(of)}).`];
    return before === after
      ? [`Sinds de vorige keer bleef ${what} gelijk: `, formatMean(after), count]
      : [`Sinds de vorige keer ging ${what} `, `van ${formatMean(before)} naar ${formatMean(after)}`, count];
  },
  moved: ({ aspect, ...counts }) => {
    const words = { up: 'hoger', down: 'lager', same: 'gelijk' } as const;
    const seen = (['up', 'down', 'same'] as const).filter((way) => counts[way] > 0);
    const parts = seen.map((way, i) => `${i === 0 ? items(counts[way]) : counts[way]} ${words[way]}`);
    return [about[aspect].compared, ...listed(parts), '.'];
  },
  'biggest-move': (facts) => [
    about[facts.aspect].mostMoved,
    ...named(facts, 'in de vergelijking'),
    ` (${moveOf(facts)}).`,
  ],
  reworded: (facts) => ['Bij ', ...named(facts, ''), ' is de tekst veranderd sinds de vorige keer.'],
  agreement: (facts) => [
    'Bij ',
    share(facts.count, facts, 'met genoeg cijfers'),
    ` liggen jullie ${about[facts.aspect].scores} dicht bij elkaar.`,
  ],
  'most-agreed': (facts) => [about[facts.aspect].agreed, ...named(facts, 'met genoeg cijfers'), ...scoresOf(facts)],
  'least-agreed': (facts) => [
    `De ${about[facts.aspect].scores} lopen het meest uiteen bij `,
    ...named(facts, 'met genoeg cijfers'),
    ...scoresOf(facts),
  ],
};

const say = <K extends Kind>(kind: K, facts: Facts[K]): Sentence => sentences[kind](facts);

/** The conclusions, and what stands around them. */
export const conclusions = {
  title: whole.standsOut,
  /** Asks for the rule behind a conclusion; `reasonOf` answers. */
  why: 'Waarom staat dit hier?',
  /** With too few scores to conclude anything. */
  tooEarly: whole.tooEarly,
  /** A conclusion as a sentence in pieces; every second piece is stressed. */
  sentenceOf: (conclusion: AnyConclusion): Sentence => say(conclusion.kind, conclusion),
  /** Why a conclusion is there: its rule in one or two sentences, with the numbers and bounds of this case. */
  reasonOf,
};

function themeSentence(themes: Facts['themes-behind']['themes'], where: 'hoger' | 'lager'): Sentence {
  const [only, ...others] = themes;
  if (!only || others.length > 0) return [`Nu ${where} dan de rest: `, ...namedThemes(themes), '.'];
  const figures = `gemiddeld ${formatMean(only.mean)} tegen ${formatMean(only.rest)}`;
  return ['Thema ', only.theme.title, ` ligt nu ${where} dan de rest: ${figures}.`];
}

/** "van 4 naar 7" for one item; "+3" for several, or without a sign when some went up and others down. */
function moveOf({ items: [first, ...others], size }: Facts['biggest-move']): string {
  if (!first) return '';
  if (others.length === 0) return `van ${formatScore(first.before)} naar ${formatScore(first.after)}`;
  const together = others.every(({ moved }) => moved === first.moved);
  return together ? formatGap(first.moved) : `verschil ${formatScore(size)}`;
}

/** The scores on one item; those on several would say too much at once. */
function scoresOf({ items: [first, ...others] }: Facts['most-agreed']): Sentence {
  if (!first || others.length > 0) return ['.'];
  const { low, high } = first.spread;
  if (low === high) return [` (allemaal een ${formatScore(low)}).`];
  return [` (van ${formatScore(low)} tot en met ${formatScore(high)}).`];
}
