import { expect } from 'chai';
import english from '../../meetlat-data/guide/sociale-incasso.en.json' with { type: 'json' };
import dutch from '../../meetlat-data/guide/sociale-incasso.nl.json' with { type: 'json' };
import instrument from '../../meetlat-data/sociale-incasso.nl.json' with { type: 'json' };
import { measureReading } from './readability.js';
import { measureEnglish } from './readability-en.js';
import { leftovers, offenders, skeleton } from './texts.js';

interface Guide extends Pick<typeof dutch, 'format' | 'schemaVersion' | 'instrumentId' | 'lang'> {
  readonly sources: readonly { readonly id: string; readonly title: string; readonly publisher: string }[];
  readonly tips: readonly Text<{ id: string; items: readonly string[]; level?: string; text: string }>[];
  readonly help: readonly Text<{ id: string; title: string; paragraphs: readonly string[] }>[];
  readonly benefits: readonly Text<{ who: string; title: string; points: readonly string[] }>[];
  readonly contrasts: readonly Text<{ id: string; topic: string; classic: string; social: string }>[];
  readonly routes: readonly Text<{
    id: string;
    title: string;
    intro: string;
    steps: readonly { id: string; title: string; text: string; shows?: string }[];
  }>[];
}

type Text<T> = Readonly<T> & { readonly source: string };

const GUIDES: Readonly<Record<'nl' | 'en', Guide>> = { nl: dutch, en: english };

/** Everything the figures are about: titles are left out, and steps of which the sources say nothing. */
const textsOf = ({ tips, help, benefits, contrasts, routes }: Guide): readonly string[] =>
  [
    ...tips.map(({ text }) => text),
    ...help.flatMap(({ paragraphs }) => paragraphs),
    ...benefits.flatMap(({ points }) => points),
    ...contrasts.flatMap(({ classic, social }) => [classic, social]),
    ...routes.flatMap(({ intro, steps }) => [intro, ...steps.map(({ text }) => text)]),
  ].filter((text) => text !== '');

const titlesOf = ({ help, benefits, contrasts, routes }: Guide): readonly string[] => [
  ...[...help, ...benefits].map(({ title }) => title),
  ...contrasts.map(({ topic }) => topic),
  ...routes.flatMap(({ title, steps }) => [title, ...steps.map((step) => step.title)]),
];

const sourced = ({ tips, help, benefits, contrasts, routes }: Guide) => [
  ...[tips, help, benefits, contrasts, routes].flat(),
];

/** Words that are Dutch and English alike, and names. */
const BOTH =
  '2 collectief contact contract cure eropaf ethisch experts geldfit hand in is last maker manifest mast meetlat no of ' +
  'partner pay plan respect schuldenknooppunt schuldregelen stress vroeg website';

const itemIds = instrument.themes.flatMap(({ items }) => items.map(({ id }) => id));
const levelIds = instrument.scale.levels.map(({ id }) => id);

for (const [lang, guide] of Object.entries(GUIDES)) {
  describe(`guide in ${lang === 'nl' ? 'Dutch' : 'English'}`, () => {
    it('belongs to the instrument', () => {
      const { format, schemaVersion, instrumentId } = guide;
      expect([format, schemaVersion, instrumentId, guide.lang]).to.deep.equal([
        'meetlat-guide',
        1,
        instrument.id,
        lang,
      ]);
    });

    it('links every tip to items and a level that exist', () => {
      for (const { id, items, level } of guide.tips) {
        expect(items.length, id).to.be.at.least(1);
        expect(itemIds, id).to.include.members([...items]);
        if (level !== undefined) expect(levelIds.slice(0, -1), `${id}: a level to leave`).to.include(level);
      }
    });

    it('knows every source, and uses every source', () => {
      const known = guide.sources.map(({ id }) => id).sort();
      expect([...new Set(sourced(guide).map(({ source }) => source))].sort()).to.deep.equal(known);
    });

    it('has no id twice', () => {
      const lists = [guide.tips, guide.help, guide.contrasts, guide.routes, ...guide.routes.map(({ steps }) => steps)];
      for (const list of lists) {
        const ids = list.map(({ id }) => id);
        expect(new Set(ids).size, ids.join()).to.equal(ids.length);
      }
    });

    it('says who benefits: client, creditor and society', () => {
      expect([...new Set(guide.benefits.map(({ who }) => who))]).to.deep.equal(['client', 'creditor', 'society']);
    });

    it('has the three routes, each with its steps', () => {
      const steps = ['invite', 'duos', 'picture', 'ambition', 'priorities', 'plan'];
      expect(guide.routes.map((route) => [route.id, ...route.steps.map(({ id }) => id)])).to.deep.equal([
        ['self', ...steps],
        ['guided', ...steps],
        ['four-steps', 'ambition', 'analyse', 'design', 'realise'],
      ]);
    });

    it('is text and never HTML, ends every text as a sentence, and names no address', () => {
      expect(offenders(guide, /^\s|\s$|\s{2}|[<>@]|&\w+;|https?:|www\.|\.nl\b/u)).to.deep.equal([]);
      for (const text of textsOf(guide)) expect(text).to.match(/[.!?]$/u);
      for (const title of titlesOf(guide)) expect(title).to.match(/\S/u);
    });
  });
}

describe('guide: figures', () => {
  const figures = measureReading(textsOf(dutch));
  const tips = measureReading(dutch.tips.map(({ text }) => text));
  const inEnglish = measureEnglish(textsOf(english));

  before(() => {
    console.log(
      `Guide in Dutch: ${figures.meanSentence.toFixed(1)} words a sentence, longest ${String(figures.longest)}, ` +
        `Flesch–Douma ${figures.fleschDouma.toFixed(1)} (tips ${tips.fleschDouma.toFixed(1)}); in English: ` +
        `${inEnglish.meanSentence.toFixed(1)}, ${String(inEnglish.longest)}, Flesch ${inEnglish.flesch.toFixed(1)}`,
    );
  });

  it('has at most 12 words in a sentence on average, and no sentence of more than 20', () => {
    expect(figures.meanSentence).to.be.at.most(12);
    expect(figures.longest, figures.longestSentence).to.be.at.most(20);
    expect(inEnglish.meanSentence).to.be.at.most(12);
    expect(inEnglish.longest, inEnglish.longestSentence).to.be.at.most(22);
  });

  it('scores at least 60 on Flesch–Douma, tips alone too, and on Flesch in English', () => {
    expect(figures.fleschDouma).to.be.at.least(60);
    expect(tips.fleschDouma).to.be.at.least(60);
    expect(inEnglish.flesch).to.be.at.least(60);
  });
});

describe('guide: both languages', () => {
  const TEXTS = ['text', 'title', 'paragraphs', 'points', 'topic', 'classic', 'social', 'intro'];
  const shapeOf = ({ sources, ...guide }: Guide) =>
    skeleton({ ...guide, lang: '', sources: sources.map(({ id }) => id) }, (key) => TEXTS.includes(key));

  it('have the same ids, links, sources and number of texts, and the same figures in each text', () => {
    expect(shapeOf(english)).to.deep.equal(shapeOf(dutch));
  });

  it('leave the same steps without a text', () => {
    const empty = (guide: Guide) => guide.routes.map(({ steps }) => steps.filter(({ text }) => text === '').length);
    expect(empty(english)).to.deep.equal(empty(dutch));
  });

  it('name the same sources, by the title they have', () => {
    expect(english.sources).to.deep.equal(dutch.sources);
  });

  it('have no Dutch word left in the English texts', () => {
    const read = (guide: Guide) => [...textsOf(guide), ...titlesOf(guide)];
    expect(leftovers(read(english), read(dutch), BOTH)).to.deep.equal([]);
  });
});

describe('guide in Dutch: wording', () => {
  it('speaks to "je" and "jullie", and of "de klant"', () => {
    const formal = /(?<![\p{L}\p{N}])uw?(?![\p{L}\p{N}])|debiteur|wanbetaler/iu;
    expect(textsOf(dutch).filter((text) => formal.test(text))).to.deep.equal([]);
  });
});
