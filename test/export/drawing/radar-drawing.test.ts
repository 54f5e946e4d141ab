import { expect } from 'chai';
import * as fc from 'fast-check';
import bundled from 'meetlat/data/sociale-incasso.nl';
import { RADIUS, radarFrame, radarRadius } from '../../../src/chart/radar.js';
import type { Rating } from '../../../src/domain/rating.js';
import { isScore } from '../../../src/domain/rating.js';
import type { ChartContent } from '../../../src/export/drawing/chart-content.js';
import type { Drawing } from '../../../src/export/drawing/drawing.js';
import { radarDrawing } from '../../../src/export/drawing/radar-drawing.js';
import { ratings } from '../../support/arbitrary-assessment.js';
import { scales } from '../../support/arbitrary-instrument.js';
import { holds } from '../../support/arbitrary-run.js';
import {
  boxOf,
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
const { axes } = radarFrame([2, 8, 10, 4]);
const full = contentOf(threeLevels, { answers: STATES['complete']! });
const earlier = { label: 'maart 2026', answers: STATES['half']! };

/** The middle of the wheel: the outer ring starts at its left side. */
function middleOf(drawing: Drawing): { x: number; y: number } {
  const ring = pathsOf(drawing).find(({ fill, d }) => fill === 'tone-5' && d.includes('a200,200'));
  const [, x, y] = /^M(-?[\d.]+),(-?[\d.]+)/.exec(ring?.d ?? '') ?? [];
  return { x: Number(x) + RADIUS, y: Number(y) };
}

/** How far each mark lies from the middle. */
const radii = (drawing: Drawing, ink: 'current' | 'ambition' | 'earlier'): readonly number[] => {
  const middle = middleOf(drawing);
  return marksOf(drawing, ink).map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y));
};

const linesOf = (drawing: Drawing, ink: string): readonly string[] =>
  pathsOf(drawing)
    .filter(({ stroke, fill, d }) => stroke === ink && fill === null && d.length > 20)
    .map(({ d }) => d);

describe('radar drawing', () => {
  it('draws a mark for every score at the radius of the screen, and none for anything else', () => {
    const list = fc.array(ratings(scale), { minLength: 24, maxLength: 24 });
    holds(fc.tuple(list, list, list), 100, ([current, ambition, before]) => {
      const drawing = radarDrawing(
        contentOf(threeLevels, {
          answers: answersOf(threeLevels, current, ambition),
          earlier: { label: 'toen', answers: answersOf(threeLevels, before) },
        }),
      );
      const series = { current, ambition, earlier: before };
      for (const ink of ['current', 'ambition', 'earlier'] as const) {
        const expected = series[ink].filter(isScore).map((score) => radarRadius(scale, score));
        const drawn = radii(drawing, ink);
        expect(drawn).to.have.length(expected.length);
        drawn.forEach((radius, i) => expect(radius).to.be.closeTo(expected[i] ?? NaN, 0.3));
      }
      expect(brokenNumbers(drawing)).to.deep.equal([]);
    });
  });

  it('stays whole for any scale, any number of themes and items, and any subset of series', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });
    const aspects = fc.subarray(['current', 'ambition'] as const, { minLength: 1 });
    holds(fc.tuple(sizes, scales, aspects, fc.infiniteStream(fc.integer({ min: -1, max: 100 }))), 100, (example) => {
      const [list, any, shown, stream] = example;
      const instrument = instrumentOf(list, any);
      const rating = (): Rating => {
        const step: number = stream.next().value as number;
        return step < 0 ? null : Math.round(any.min * 10 + (step / 100) * (any.max - any.min) * 10) / 10;
      };
      const some = (): Rating[] => list.flatMap((size) => Array.from({ length: size }, rating));
      const answers = answersOf(instrument, some(), some());
      const data = contentOf(instrument, { answers, aspects: shown });
      for (const by of ['item', 'theme'] as const) {
        for (const labels of ['titles', 'numbers'] as const) {
          const drawing = radarDrawing(data, by, labels);
          expect(brokenNumbers(drawing)).to.deep.equal([]);
          expect(drawing.description).not.to.match(/NaN|undefined|Infinity/);
          expect(cutOff(drawing)).to.deep.equal([]);
        }
      }
    });
  });

  it('breaks the line where nothing is filled in, and closes it where everything is', () => {
    const [whole = ''] = linesOf(radarDrawing(full), 'current');
    expect(whole.split('M')).to.have.length(2);
    const list = axes.map((_, i) => (i === 3 || i === 9 ? null : 7));
    const [broken = ''] = linesOf(
      radarDrawing(contentOf(threeLevels, { answers: answersOf(threeLevels, list) })),
      'current',
    );
    expect(broken.split('M')).to.have.length(4);
    const one = radarDrawing(contentOf(threeLevels, { answers: STATES['one']! }));
    expect(radii(one, 'current')).to.have.length(1);
    expect(radii(one, 'ambition')).to.have.length(0);
  });

  it('draws an earlier filling as dots and small squares of its own, and names it', () => {
    expect(linesOf(radarDrawing(full), 'earlier')).to.deep.equal([]);
    const drawing = radarDrawing({ ...full, earlier });
    expect(wordsOf(drawing)).to.include('maart 2026');
    const line = pathsOf(drawing).find(({ stroke, fill }) => stroke === 'earlier' && fill === null);
    expect(line?.dash).to.deep.equal([1.5, 3]);
    expect(radii(drawing, 'earlier')).to.have.length(12);
    expect(drawing.description).to.include('1.2 Brede samenwerking en meer: nu ');
    expect(drawing.description).to.match(/1\.1 [^:]+: nu [\d,]+, ambitie [\d,]+, maart 2026 niet ingevuld\./);
  });

  const shown: Readonly<Record<string, ChartContent>> = {
    'the bundled instrument': contentOf(bundled, { earlier }),
    'the longest labels': { ...full, earlier },
    'three items': contentOf(bundled, { ids: ['schuldvraag', 'kosten-klant', 'bereikbaarheid'] }),
    'one item': contentOf(bundled, { ids: ['nazorg'] }),
    'one theme': contentOf(bundled, { ids: ['automatisering', 'datagebruik', 'rapportages'] }),
    'four levels': contentOf(fourLevels, { answers: answersOf(fourLevels, [1, 5]) }),
  };
  for (const [name, data] of Object.entries(shown)) {
    it(`keeps all words inside the drawing and apart: ${name}`, () => {
      for (const drawing of [radarDrawing(data), radarDrawing(data, 'item', 'numbers'), radarDrawing(data, 'theme')]) {
        expect(cutOff(drawing)).to.deep.equal([]);
        expect(collisions(drawing)).to.deep.equal([]);
      }
    });
  }

  it('keeps words off the rings, but for their own figures', () => {
    for (const drawing of [radarDrawing(full), radarDrawing(full, 'item', 'numbers')]) {
      const { x, y } = middleOf(drawing);
      const inside = textsOf(drawing).filter((shape) => {
        const { left, right, top, bottom } = boxOf(shape);
        const near = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
        return near < RADIUS;
      });
      expect(inside.map(({ text }) => text)).to.have.members(['1', '5,5', '8', '10']);
    }
  });

  it('names every theme at each side where it has axes, above its labels there', () => {
    const words = wordsOf(radarDrawing(full));
    expect(words.filter((text) => text === '3 Uitvoering')).to.have.length(2);
    expect(words.filter((text) => text === '2 Beleid')).to.have.length(1);
    const texts = textsOf(radarDrawing(full));
    const at = (start: string): number => texts.find(({ text }) => text.startsWith(start))?.y ?? NaN;
    expect(at('1.1 ') - at('1 Visie')).to.be.closeTo(15, 0.2);
    expect(at('4.4 ') - at('4 Ondersteuning')).to.be.closeTo(15, 0.2);
  });

  it('has the title of the screen, and all figures in words', () => {
    const data = contentOf(fourLevels, { answers: answersOf(fourLevels, [1, 'unknown', 2.5], [4, null, 2.5]) });
    const drawing = radarDrawing(data);
    expect(drawing.title).to.equal('Nu en ambitie op 5 onderdelen');
    expect(drawing.description).to.equal(
      'Nu: 2 van 5 cijfers, van 1 tot en met 2,5. Ambitie: 2 van 5 cijfers, van 2,5 tot en met 4. ' +
        '1.1 Vraag en meer: nu 1, ambitie 4. 1.2 Brede samenwerking en meer: nu weet ik niet, ambitie niet ingevuld. ' +
        '2.1 KPI en meer: nu 2,5, ambitie 2,5. 2.2 Kosten klant en meer: nu niet ingevuld, ambitie niet ingevuld. ' +
        '2.3 Incasso-overdracht en meer: nu niet ingevuld, ambitie niet ingevuld.',
    );
    const themes = radarDrawing(data, 'theme');
    expect(themes.title).to.equal("Nu en ambitie op 2 thema's");
    expect(themes.description).to.include('1 Visie: nu 1,0 (1 van 2), ambitie 4,0 (1 van 2).');
    expect(radii(themes, 'current')).to.have.length(2);
  });

  it('holds the axes of each theme together with an arc around the rings', () => {
    const drawing = radarDrawing(full);
    const { x, y } = middleOf(drawing);
    const arcs = pathsOf(drawing).filter(({ stroke }) => stroke === 'accent');
    expect(arcs).to.have.length(4);
    for (const { d } of arcs) {
      const ends = [...d.matchAll(/(?:M|1 )(-?[\d.]+),(-?[\d.]+)/g)];
      expect(ends).to.have.length(2);
      for (const [, endX, endY] of ends) {
        expect(Math.hypot(Number(endX) - x, Number(endY) - y)).to.be.closeTo(RADIUS + 5, 0.2);
      }
    }
    expect(pathsOf(radarDrawing(full, 'theme')).some(({ stroke }) => stroke === 'accent')).to.equal(false);
  });

  it('says so when there is no score at all', () => {
    expect(wordsOf(radarDrawing(contentOf(threeLevels)))).to.include('nog geen cijfers');
    expect(wordsOf(radarDrawing(full))).not.to.include('nog geen cijfers');
  });

  it('explains its marks and levels, in at most the width it has', () => {
    const words = wordsOf(radarDrawing(full));
    expect(words.slice(0, 5)).to.deep.equal(['nu', 'ambitie', 'laag vanaf 1', 'middelmaat vanaf 5,5', 'hoog vanaf 8']);
    expect(wordsOf(radarDrawing({ ...full, aspects: ['ambition'] })).slice(0, 2)).to.deep.equal([
      'ambitie',
      'laag vanaf 1',
    ]);
  });
});
