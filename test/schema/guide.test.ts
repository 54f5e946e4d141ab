import { expect } from 'chai';
import { parseGuide, parseGuideText } from '../../src/schema/guide.js';
import { guide, guideJson } from '../support/guide.js';

/** What is wrong with this file: `path: code`. */
const wrong = (patch: object): string[] => {
  const parsed = parseGuide({ ...guideJson, ...patch });
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path}: ${code}`);
};
const [tip] = guideJson.tips;
const [route] = guideJson.routes;

describe('reading a guide', () => {
  it('gives its value, without what a file has around it', () => {
    const parsed = parseGuide(guideJson);
    const { format, schemaVersion, ...value } = { ...guideJson, ...guide } as unknown as Record<string, unknown>;
    expect([format, schemaVersion]).to.deep.equal(['meetlat-guide', 1]);
    expect(parsed).to.deep.equal({ ok: true, value });
    expect(parseGuideText(JSON.stringify(guideJson))).to.deep.equal(parsed);
  });

  it('leaves out what may be left out', () => {
    const parsed = parseGuide({ format: 'meetlat-guide', schemaVersion: 1, instrumentId: 'x', lang: 'nl' });
    const lists = { sources: [], tips: [], help: [], benefits: [], contrasts: [], routes: [] };
    expect(parsed).to.deep.equal({ ok: true, value: { instrumentId: 'x', lang: 'nl', ...lists } });
  });

  const cases: Readonly<Record<string, readonly [object, string]>> = {
    'another format': [{ format: 'meetlat-instrument' }, ': foreign'],
    'a newer version': [{ schemaVersion: 2 }, ': newer'],
    'no language': [{ lang: '!' }, 'lang: lang'],
    'a text that says nothing': [{ tips: [{ ...tip, text: ' ' }] }, 'tips[0].text: empty'],
    'a tip without an item': [{ tips: [{ ...tip, items: [] }] }, 'tips[0].items: too-few'],
    'a source that is not there': [{ tips: [{ ...tip, source: 'weg' }] }, 'tips[0].source: choice'],
    'an id twice': [{ tips: [tip, tip] }, 'tips[1].id: duplicate'],
    'a step twice': [
      { routes: [{ ...route, steps: [route.steps[0], route.steps[0]] }] },
      'routes[0].steps[1].id: duplicate',
    ],
    'nobody who benefits': [{ benefits: [{ ...guideJson.benefits[0], who: 'bank' }] }, 'benefits[0].who: choice'],
    'evidence that nobody knows': [
      { routes: [{ ...route, steps: [{ ...route.steps[0], shows: 'zin' }] }] },
      'routes[0].steps[0].shows: choice',
    ],
    'a day that is none': [{ sources: [{ ...guideJson.sources[0], date: 'ooit' }] }, 'sources[0].date: date'],
  };
  for (const [what, [patch, problem]] of Object.entries(cases)) {
    it(`says where there is ${what}`, () => {
      expect(wrong(patch)[0]).to.equal(problem);
    });
  }

  it('never throws', () => {
    for (const value of [null, 1, 'x', [], { format: 'meetlat-guide' }]) expect(parseGuide(value).ok).to.equal(false);
    expect(parseGuideText('{').ok).to.equal(false);
  });
});
