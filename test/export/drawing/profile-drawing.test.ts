import { expect } from 'chai';
import * as fc from 'fast-check';
import bundled from 'meetlat/data/sociale-incasso.nl';
import { profileRow } from '../../../src/chart/profile.js';
import type { Instrument } from '../../../src/domain/instrument.js';
import { isScore } from '../../../src/domain/rating.js';
import { barDrawing, rulerDrawing } from '../../../src/export/drawing/bar-drawing.js';
import { asPicture } from '../../../src/export/drawing/picture.js';
import { profileDrawing } from '../../../src/export/drawing/profile-drawing.js';
import { ratings } from '../../support/arbitrary-assessment.js';
import { holds } from '../../support/arbitrary-run.js';
import {
  brokenNumbers,
  collisions,
  contentOf,
  cutOff,
  marksOf,
  pathsOf,
  textsOf,
  wordsOf,
} from '../../support/chart-content.js';
import { STATES } from '../../support/chart-page.js';
import { answersOf, fourLevels, instrumentOf, threeLevels } from '../../support/instruments.js';

const { scale } = threeLevels;
const full = contentOf(threeLevels, { answers: STATES['complete']! });
const earlier = { label: 'maart 2026', answers: STATES['half']! };

/** An instrument with the same title on every item and theme. */
function titled(title: string): Instrument {
  const instrument = instrumentOf([2, 3], scale);
  const themes = instrument.themes.map((theme) => ({
    ...theme,
    title,
    items: theme.items.map((item) => ({ ...item, title })),
  }));
  return { ...instrument, themes };
}

describe('profile drawing', () => {
  it('writes names, theme rows and figures row by row, as they stand on screen', () => {
    const answers = answersOf(fourLevels, [1, 'unknown', 2.5, 'not-applicable'], [4, null, 2, 'not-applicable', 4.5]);
    const drawing = profileDrawing(contentOf(fourLevels, { answers }));
    const rows = new Map<number, string[]>();
    for (const { y, text } of [...textsOf(drawing)].sort((a, b) => a.x - b.x)) {
      rows.set(Math.round(y), [...(rows.get(Math.round(y)) ?? []), text]);
    }
    const lines = [...rows].sort(([a], [b]) => a - b).map(([, words]) => words.join(' | '));
    expect(lines.slice(-8)).to.deep.equal([
      'Onderdeel | 1 | 2 | 3,5 | 4,5 | 5 | nu | ambitie | verschil',
      '1 Visie | gemiddeld, 1 van 2 | 1,0 | 4,0',
      '1.1 | Vraag en meer | 1 | 4 | +3',
      '1.2 | Brede samenwerking en meer | ? | –',
      '2 Beleid | gemiddeld, nu 1 en ambitie 2 van 3 | 2,5 | 3,3',
      '2.1 | KPI en meer | 2,5 | 2 | −0,5',
      '2.2 | Kosten klant en meer | n.v.t. | n.v.t.',
      '2.3 | Incasso-overdracht en meer | – | 4,5',
    ]);
    expect(wordsOf(drawing)).to.include('? weet ik niet');
    expect(drawing.title).to.equal('Van nu naar ambitie, per onderdeel');
  });

  it('puts every mark at its score, for now, ambition and before, and no mark without a score', () => {
    const list = fc.array(ratings(scale), { minLength: 24, maxLength: 24 });
    holds(fc.tuple(list, list, list), 100, ([current, ambition, before]) => {
      const data = contentOf(threeLevels, {
        answers: answersOf(threeLevels, current, ambition),
        earlier: { label: 'toen', answers: answersOf(threeLevels, before) },
      });
      const drawing = profileDrawing(data);
      expect(brokenNumbers(drawing)).to.deep.equal([]);
      const bands = pathsOf(drawing).filter(({ fill, stroke }) => fill === 'tone-1' && !stroke);
      const [, from] = /^M([\d.]+)/.exec(bands[0]?.d ?? '') ?? [];
      const start = Number(from) - 2.5;
      const ends = marksOf(profileDrawing({ ...data, answers: answersOf(threeLevels, [10]) }), 'current');
      const width = (ends[0]?.x ?? NaN) - start;
      const series = { current, ambition, earlier: before };
      for (const ink of ['current', 'ambition', 'earlier'] as const) {
        const expected = series[ink].filter(isScore).map((score) => profileRow(scale, score, null).current ?? NaN);
        const drawn = marksOf(drawing, ink).map(({ x }) => ((x - start) / width) * 100);
        expect(drawn).to.have.length(expected.length);
        drawn.forEach((percent, i) => expect(percent).to.be.closeTo(expected[i] ?? NaN, 0.2));
      }
    });
  });

  const titles = [
    'W'.repeat(200),
    'heel lange titel '.repeat(11),
    'x',
    '非常に長い'.repeat(40),
    '\u202e مرحبا '.repeat(20),
  ];
  for (const title of titles) {
    it(`keeps rows apart with titles such as ${title.slice(0, 12)}…`, () => {
      const instrument = titled(title);
      const answers = answersOf(instrument, [1, 10, 5.5, null, 'not-applicable'], [10, 1, 5.5, 3, 'not-applicable']);
      for (const before of [null, { label: title, answers }]) {
        const drawing = asPicture(profileDrawing(contentOf(instrument, { answers, earlier: before })));
        expect(cutOff(drawing)).to.deep.equal([]);
        expect(collisions(drawing)).to.deep.equal([]);
      }
    });
  }

  it('keeps all words of the bundled instrument whole, inside the drawing and apart', () => {
    const answers = Object.fromEntries(
      contentOf(bundled).items.map(({ item }, i) => [item.id, Object.values(STATES['complete']!)[i]!]),
    );
    const drawing = profileDrawing(contentOf(bundled, { answers, earlier: { label: 'november 2025', answers } }));
    expect(cutOff(drawing)).to.deep.equal([]);
    expect(collisions(drawing)).to.deep.equal([]);
    const words = wordsOf(drawing);
    expect(words).to.include.members(['november', 'hekkensluiter', 'middenmoter', 'koploper']);
    for (const { item, number } of contentOf(bundled).items) expect(words).to.include.members([number, item.title]);
  });

  it('shows one aspect alone without a gap', () => {
    const words = wordsOf(profileDrawing({ ...full, aspects: ['ambition'] }));
    expect(words).to.include('ambitie');
    expect(words).not.to.include.members(['nu']);
    expect(words).not.to.include('verschil');
    expect(marksOf(profileDrawing({ ...full, aspects: ['ambition'] }), 'current')).to.deep.equal([]);
  });

  it('gives an earlier filling a column, and no mean whose number of scores is not said', () => {
    const words = wordsOf(profileDrawing({ ...full, earlier }));
    expect(words).to.include.members(['maart 2026', 'maart', '2026']);
    const bold = textsOf(profileDrawing({ ...full, earlier })).filter((shape) => shape.bold && shape.anchor === 'end');
    expect(bold).to.have.length(8);
  });
});

describe('bar and ruler', () => {
  const [placed] = full.items;

  it('is one row of the profile, with the figures in words', () => {
    const drawing = barDrawing({ ...full, answers: answersOf(threeLevels, [7], [9]), earlier }, placed!);
    expect([drawing.width, drawing.height]).to.deep.equal([300, 14]);
    expect(drawing.title).to.equal('1.1 Vraag en meer');
    expect(drawing.description).to.equal('nu 7, ambitie 9, maart 2026 niet ingevuld');
    expect(textsOf(drawing)).to.deep.equal([]);
    const way = pathsOf(drawing).find(({ stroke, fill }) => stroke === 'ambition' && fill === null);
    expect(way?.d).to.equal('M197.3,7L260.4,7');
  });

  it('draws bands without marks or a way for what has no score, and a theme by its means', () => {
    expect(pathsOf(barDrawing({ ...full, answers: STATES['empty']! }, placed!))).to.have.length(3);
    const theme = barDrawing({ ...full, answers: answersOf(threeLevels, [4, 7], [8]) }, full.groups[0]!);
    expect(theme.title).to.equal('1 Visie');
    expect(theme.description).to.equal('nu 5,5 (2 van 2), ambitie 8,0 (1 van 2)');
  });

  it('stands on the same scale as the bars, at any width', () => {
    for (const width of [180, 300, 480]) {
      const data = { ...full, answers: answersOf(threeLevels, [5.5]) };
      const ruler = rulerDrawing(data, width);
      const mark = pathsOf(barDrawing(data, placed!, width)).find(({ fill }) => fill === 'current');
      const bound = textsOf(ruler).find(({ text }) => text === '5,5');
      expect(Number(/^M([\d.]+)/.exec(mark?.d ?? '')?.[1]) + 3.6).to.be.closeTo(bound?.x ?? NaN, 0.2);
      expect(cutOff(ruler)).to.deep.equal([]);
      expect(collisions(ruler)).to.deep.equal([]);
    }
    expect(wordsOf(rulerDrawing(full))).to.include.members(['laag', 'middelmaat', 'hoog', '1', '5,5', '8', '10']);
    expect(wordsOf(rulerDrawing(full, 120))).not.to.include('laag');
  });
});
