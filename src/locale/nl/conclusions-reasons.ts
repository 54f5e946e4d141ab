import { formatMean, formatScore } from '../format.js';
import type { AnyConclusion, AspectName, Compared, Facts, Grouped, Kind, Range } from '../conclusions-facts.js';
import { items, points, scores, share } from './conclusions-words.js';

const third = { lower: 'onderste', middle: 'middelste', upper: 'bovenste' };

const open: Readonly<Record<AspectName, string>> = { current: 'het cijfer voor nu', ambition: 'de ambitie' };

/** "8 tot en met 10", "5,5 tot 8": a level does not own its end, except the highest. */
const ends = ({ level, until, highest }: Range): string =>
  `${formatScore(level.from)} ${highest ? 'tot en met' : 'tot'} ${formatScore(until)}`;

const level = (range: Range): string => `Het niveau ${range.level.label.toLowerCase()} loopt van ${ends(range)}`;

const fromScores = (enough: number, n: number): string =>
  `We zeggen dit vanaf ${scores(enough)} voor nu; jullie gaven er ${n}.`;

const fromItems = (enough: number, n: number, which: string): string =>
  `We zeggen dit vanaf ${items(enough)} ${which}; jullie hebben er ${n}.`;

const fromPairs = ({ enough, of }: Facts['gap'] | Facts['reached']): string =>
  fromItems(enough, of, 'met twee cijfers');

const fromComparable = ({ aspect, of, asked, enough }: Compared): string => {
  const what = { current: 'een cijfer', ambition: 'een ambitie' }[aspect];
  const which = share(of, { of: asked, asked }, '');
  return `We vergelijken wat beide keren ${what} kreeg bij dezelfde tekst: ${which}. We zeggen dit vanaf ${items(enough)}.`;
};

const fromGroup = ({ fewest, enough, of }: Grouped): string =>
  `We kijken naar onderdelen met minstens ${scores(fewest)}, vanaf ${items(enough)}; jullie hebben er ${of}.`;

const one: Readonly<Record<AspectName, string>> = { current: 'Een cijfer', ambition: 'Een ambitie' };

const deviates = ({ aspect, deviation }: Facts['most-agreed']): string =>
  deviation === 0
    ? 'De cijfers zijn hier bijna of helemaal gelijk'
    : `${one[aspect]} ligt hier meestal ongeveer ${points(deviation)} van het gemiddelde af`;

function themesApart({ themes, margin, enough }: Facts['themes-behind']): string {
  const standings = themes.map(
    ({ theme, mean, n, rest, restN }) =>
      `“${theme.title}” is gemiddeld ${formatMean(mean)} uit ${scores(n)}, de rest ${formatMean(rest)} uit ${scores(restN)}.`,
  );
  const rule = `We noemen een thema vanaf ${points(margin)} verschil en ${scores(enough)}, of alle cijfers van een kleiner thema.`;
  return [...standings, rule].join(' ');
}

const reasons: { readonly [K in Kind]: (facts: Facts[K]) => string } = {
  position: ({ band, mean, range, enough }) =>
    `${level(range)}, en ${formatMean(mean.value ?? 0)} ligt in het ${third[band.third]} derde deel. ` +
    fromScores(enough, mean.n),
  ambition: ({ of, range, enough }) =>
    `Minstens de helft van jullie ${of} ambities ligt op dit niveau, van ${ends(range)}. ` +
    `We zeggen dit vanaf ${enough} ambities.`,
  gap: (facts) =>
    `Het verschil is de ambitie min het cijfer voor nu, hier ${formatScore(facts.gap)}. ${fromPairs(facts)}`,
  reached: (facts) => `Daar is de ambitie gelijk aan het cijfer voor nu, of lager. ${fromPairs(facts)}`,
  'top-level': ({ range, enough, of }) => `${level(range)}. ${fromScores(enough, of)}`,
  'above-mean': ({ mean, margin, enough, of }) =>
    `Een onderdeel staat hier vanaf ${points(margin)} boven jullie gemiddelde van ${formatMean(mean)}. ` +
    fromScores(enough, of),
  'themes-ahead': themesApart,
  'themes-behind': themesApart,
  lowered: (facts) =>
    `Bij ${share(facts.items.length, facts, 'met twee cijfers')} ligt de ambitie onder het cijfer voor nu. ` +
    'Dat kan een bewuste keuze zijn.',
  unknown: ({ fewest, oneIn, minimum, asked }) =>
    `We noemen dit vanaf 1 op de ${items(oneIn)}, met een minimum van ${minimum}. ` +
    `Bij ${items(asked)} is dat vanaf ${fewest}; misschien weet een collega het antwoord.`,
  missing: (facts) =>
    `Hier is ${facts.aspects.map((aspect) => open[aspect]).join(' of ')} nog leeg: ` +
    `bij ${share(facts.items.length, facts, '')}. “Weet ik niet” en “n.v.t.” tellen als ingevuld.`,
  'no-reason': ({ enough }) =>
    `We noemen dit vanaf ${items(enough)} met een cijfer, als minstens de helft geen toelichting heeft. ` +
    'Een paar woorden helpen als jullie later terugkijken.',
  'mean-change': fromComparable,
  moved: fromComparable,
  'biggest-move': ({ size, enough, of }) =>
    `De verandering is hier het grootst: ${formatScore(size)}, omhoog of omlaag. ` +
    fromItems(enough, of, 'die we kunnen vergelijken'),
  reworded: (facts) =>
    `Een cijfer bij een andere tekst vergelijken we niet, hier bij ${share(facts.items.length, facts, '')}. ` +
    'Zo lijkt een nieuwe tekst geen vooruitgang.',
  agreement: (facts) =>
    `${one[facts.aspect]} ligt daar meestal hoogstens ${points(facts.bound)} van het gemiddelde af; ` +
    `we noemen dit vanaf de helft. ${fromGroup(facts)}`,
  'most-agreed': (facts) => `${deviates(facts)}; we noemen dit tot en met ${points(facts.bound)}. ${fromGroup(facts)}`,
  'least-agreed': (facts) => `${deviates(facts)}; we noemen dit vanaf ${points(facts.bound)}. ${fromGroup(facts)}`,
};

const explain = <K extends Kind>(kind: K, facts: Facts[K]): string => reasons[kind](facts);

/** Why a conclusion is there: its rule in one or two sentences, with the numbers and bounds of this case. */
export const reasonOf = (conclusion: AnyConclusion): string => explain(conclusion.kind, conclusion);
