import { expect } from 'chai';
import '../../src/elements/poster/define.js';
import '../../src/elements/profile/define.js';
import '../../src/elements/radar/define.js';
import '../../src/elements/report/define.js';
import type { Assessment } from '../../src/domain/assessment.js';
import { EMPTY_ANSWER, emptyAssessment } from '../../src/domain/assessment.js';
import type { GroupMode, SectorPicture } from '../../src/domain/group/index.js';
import { emulateMedia, setViewport } from '../support/commands.js';
import { button, clearPage, deepAll, expectAccessible, textOf, until, useScheme } from '../support/element-page.js';
import { downloaded } from '../support/element-assessment.js';
import { groupPicture } from '../support/group-picture.js';
import { threeLevels } from '../support/instruments.js';

const EXPLAINED = { 'color-contrast': 'marks in a drawing; measured by check-tokens' };
const ITEMS = ['item-1', 'item-2', 'item-3', 'item-4'];

const agreed: Assessment = {
  ...emptyAssessment('samen', threeLevels.id, '1.0.0'),
  answers: { 'item-1': { ...EMPTY_ANSWER, current: 5, ambition: 8 } },
};

type Chart = 'meetlat-radar' | 'meetlat-profile' | 'meetlat-report' | 'meetlat-poster';

async function show<T extends Chart>(tag: T, mode: GroupMode = 'open', notes: readonly string[] = []) {
  const element = document.createElement(tag);
  const picture = groupPicture(mode, undefined, notes);
  Object.assign(element, { instrument: threeLevels, items: ITEMS, picture, agreed });
  document.body.append(element);
  const drawn = (): boolean => tag === 'meetlat-poster' || deepAll(element, '.range, .ranges').length > 0;
  await until(drawn, `${tag} with a group`);
  if (tag === 'meetlat-report') await until(() => deepAll(element, '[part=toolbar]').length === 1, 'its toolbar');
  await element.updateComplete;
  return element;
}

const said = (element: Element): string => deepAll(element, 'article, figure').map(textOf).join(' ');

describe('charts of a group', function () {
  this.timeout(30_000);
  afterEach(clearPage);

  for (const tag of ['meetlat-radar', 'meetlat-profile', 'meetlat-report'] as const) {
    it(`${tag} shows means, ranges, what was agreed, and no number where there are too few`, async () => {
      const element = await show(tag);
      for (const details of deepAll<HTMLDetailsElement>(element, 'details')) details.open = true;
      const [row] = deepAll(element, 'tbody tr').filter((one) => textOf(one).startsWith('1.1 '));
      expect(row && textOf(row)).to.match(/3 tot en met 9[),]+ *8 antwoorden/);
      expect(row && textOf(row)).to.include('5,6');
      expect(row && textOf(row)).to.include('5 → 8');
      const few = deepAll(element, 'tbody tr').filter((one) => textOf(one).includes('te weinig antwoorden'));
      expect(few.length).to.be.at.least(1);
      for (const one of few) expect(textOf(one).replace(/^\d\.\d /, '')).not.to.match(/\d/);
    });

    it(`${tag} is accessible with a group: light, dark, forced colours, narrow`, async () => {
      const element = await show(tag, 'open', ['Wij bellen altijd eerst']);
      for (const scheme of ['dark', 'light'] as const) {
        await useScheme(scheme);
        await expectAccessible(element, EXPLAINED);
      }
      await setViewport({ width: 320, height: 640 });
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      if (await emulateMedia({ 'forced-colors': 'active' })) await expectAccessible(element, EXPLAINED);
    });
  }

  it('draws a band on the bar for each aspect, and a mark for what was agreed', async () => {
    const element = await show('meetlat-profile');
    const [bar] = deepAll(element, '.group-bar');
    expect(bar?.querySelectorAll('.range').length).to.equal(2);
    expect(bar?.querySelectorAll('.agreed').length).to.equal(2);
    const last = deepAll(element, '.group-bar').at(-1);
    expect(last?.querySelectorAll('.range, .marks').length).to.equal(0);
  });

  it('the radar leaves out an axis with too few answers', async () => {
    const element = await show('meetlat-radar');
    const path = deepAll(element, '.ranges')[0]?.getAttribute('d') ?? '';
    expect(path.match(/M/g)?.length).to.equal(3);
  });

  it('the radar of themes has an axis for each: the mean of its items, from the lowest to the highest score', async () => {
    const element = await show('meetlat-radar');
    element.by = 'theme';
    await element.updateComplete;
    await until(() => textOf(deepAll(element, 'figcaption')[0] ?? element).includes('thema'), 'themes');
    const themes = new Set(deepAll(element, '.name').map(textOf)).size;
    expect(deepAll(element, '.spokes')[0]?.getAttribute('d')?.match(/M/g)?.length).to.equal(themes);
    expect(deepAll(element, '.label').length).to.equal(0);
  });

  it('the report saves a table of the group, and says that it did', async () => {
    const element = await show('meetlat-report');
    await until(() => deepAll(element, '[part=toolbar]').length === 1, 'the toolbar');
    const { name, text } = await downloaded(() => {
      button(element, 'Tabel (CSV)').click();
      return until(() => said(element).includes('Klaar: Tabel (CSV).'), 'the end');
    });
    expect(text).to.include('5,6');
    expect(name).to.equal('Rapport van de groep.csv');
  });

  it('the report names what to talk about first, how many took part, and notes that may be shown', async () => {
    const element = await show('meetlat-report', 'open', ['Wij bellen altijd eerst']);
    expect(said(element)).to.include('8 deelnemers');
    expect(said(element)).to.include('Wij bellen altijd eerst');
    expect(deepAll(element, '[part=findings] li').map(textOf)[0]).to.match(/^1\.1 /);
  });

  it('the poster shows what was agreed, else the mean, before the ranges', async () => {
    const element = await show('meetlat-poster');
    const rails = deepAll(element, '.rail');
    expect(textOf(rails[0])).to.match(/nu 5 .*ambitie 8/);
    expect(textOf(rails[1])).to.match(/nu 5 .*ambitie 8/); // the mean, where nothing was agreed
    expect(rails.map((rail) => rail.querySelectorAll('.spread').length)).to.deep.equal([2, 2, 2, 0]);
    expect(textOf(rails[3])).not.to.match(/\d/);
  });

  it('a chart is its own again when the picture goes', async () => {
    const element = await show('meetlat-profile');
    element.picture = null;
    await until(() => deepAll(element, '.range').length === 0, 'answers of one person');
  });

  it('shows the group beside the sector: what was agreed, else the mean', async () => {
    const element = await show('meetlat-report');
    element.sector = sector(6);
    await until(() => deepAll(element, '[part=sector] tbody tr').length > 0, 'the sector');
    expect(deepAll(element, '[part=sector] tbody tr').map(textOf).join()).to.include('1 punt onder de sector');
  });

  const sector = (organisations: number | null): SectorPicture => ({
    picture: groupPicture('protected', {
      'item-1': Array.from({ length: 8 }, () => [6, 8] as const),
      'item-2': [[4, 9]],
    }),
    organisations,
    minimum: 5,
  });

  async function withSector(organisations: number | null) {
    const answers = { 'item-1': { ...EMPTY_ANSWER, current: 7.5 }, 'item-2': { ...EMPTY_ANSWER, current: 4 } };
    const element = Object.assign(document.createElement('meetlat-report'), {
      instrument: threeLevels,
      items: ITEMS,
      answers,
    });
    Object.assign(element, { sector: sector(organisations) });
    document.body.append(element);
    await until(() => deepAll(element, '[part=sector]').length > 0, 'the sector');
    return element;
  }

  it('the report shows you and the sector, only where the sector has enough', async () => {
    const element = await withSector(6);
    expect(deepAll(element, '[part=sector] tbody tr').map(textOf).join()).to.include('1,5 punten boven de sector');
    expect(deepAll(element, '[part=sector] tbody tr').length).to.equal(1);
    await expectAccessible(element, EXPLAINED);
  });

  it('asks for own scores when the sector has enough and there are none', async () => {
    const element = Object.assign(document.createElement('meetlat-report'), { instrument: threeLevels, items: ITEMS });
    element.sector = sector(6);
    document.body.append(element);
    await until(() => deepAll(element, '[part=sector]').length > 0, 'the sector');
    expect(deepAll(element, '[part=sector]').map(textOf).join()).to.include('Vul zelf eerst cijfers');
  });

  it('says that there is no sector yet below its minimum', async () => {
    for (const organisations of [null, 4]) {
      const element = await withSector(organisations);
      expect(deepAll(element, '[part=sector]').map(textOf).join()).to.include('vanaf 5 organisaties');
      expect(deepAll(element, '[part=sector] table').length).to.equal(0);
      element.remove();
    }
  });
});
