import { expect } from 'chai';
import { LitElement } from 'lit';
import '../../src/elements/assessment/define.js';
import { MeetlatAssessment } from '../../src/elements/assessment/meetlat-assessment.js';
import '../../src/elements/item/define.js';
import '../../src/elements/plan/define.js';
import '../../src/elements/profile/define.js';
import '../../src/elements/radar/define.js';
import '../../src/elements/report/define.js';
import { MeetlatReport } from '../../src/elements/report/meetlat-report.js';
import '../../src/elements/theme/define.js';
import { emptyAssessment, EMPTY_ANSWER } from '../../src/domain/assessment.js';
import { AssessmentStore } from '../../src/store/assessment-store.js';
import { STATES } from '../support/chart-page.js';
import { nextFrame, setViewport } from '../support/commands.js';
import { isReady, smallInstrument } from '../support/element-assessment.js';
import { clearPage, deepAll, freshName, the, until, useScheme } from '../support/element-page.js';
import { addPageRules, addPlace, changes, HOSTILE, looksOf } from '../support/hostile-page.js';
import { threeLevels } from '../support/instruments.js';
import { isWhole } from '../support/report-page.js';

const answers = STATES['half'];
const answer = { ...EMPTY_ANSWER, current: 4, ambition: 7.5, currentNote: 'Een reden' };

/** Every element, with something in it. */
const ELEMENTS: Readonly<Record<string, object>> = {
  'meetlat-item': { instrument: threeLevels, item: 'item-1', options: ['unknown'], answer },
  'meetlat-theme': { theme: 'theme-1' },
  'meetlat-radar': { instrument: threeLevels, answers },
  'meetlat-profile': { instrument: threeLevels, answers },
  'meetlat-report': { instrument: threeLevels, answers },
  'meetlat-plan': { instrument: threeLevels, answers, records: { 'priority:item-1': { chosen: true } } },
  'meetlat-assessment': { instrument: smallInstrument, storage: 'memory', direct: true },
};

async function show(tag: string, place: Element): Promise<Element> {
  const element = document.createElement(tag);
  Object.assign(element, ELEMENTS[tag]);
  if (tag === 'meetlat-theme') {
    Object.assign(element, { store: new AssessmentStore(threeLevels, emptyAssessment('a', threeLevels.id, '')) });
  }
  if (tag === 'meetlat-assessment') Object.assign(element, { namespace: freshName() });
  place.append(element);
  if (element instanceof MeetlatAssessment) await isReady(element);
  if (element instanceof MeetlatReport) {
    await isWhole(element);
    element.requestUpdate(); // what can be copied is not in its first draw
  }
  for (const one of [element, ...deepAll(element, '*')]) if (one instanceof LitElement) await one.updateComplete;
  await until(() => deepAll(element, '[part]').length > 0, `${tag} drawn`);
  for (const details of deepAll<HTMLDetailsElement>(element, 'details')) details.open = true;
  return element;
}

const bootstrap = async (): Promise<string> => (await fetch('/node_modules/bootstrap/dist/css/bootstrap.css')).text();

describe('elements in a page with rules of its own', () => {
  afterEach(clearPage);

  for (const width of [1200, 320]) {
    for (const tag of Object.keys(ELEMENTS)) {
      it(`${tag} keeps its looks at ${width} px, whatever the page's rules are`, async () => {
        await setViewport({ width, height: 900 });
        await useScheme('light');
        const element = await show(tag, addPlace(width));
        await nextFrame();
        const before = looksOf(element);
        expect(before.length).to.be.above(5);
        for (const [name, css] of Object.entries({ ...HOSTILE, bootstrap: await bootstrap() })) {
          const undo = addPageRules(css);
          try {
            await nextFrame();
            await useScheme('light');
            const changed = changes(before, looksOf(element));
            expect(changed.slice(0, 3), `${name}: ${changed.length} of ${before.length}`).to.deep.equal([]);
          } finally {
            undo();
          }
        }
      });
    }
  }

  it('takes direction, colour scheme and text spacing from the page, and nothing else', async () => {
    const place = addPlace(800);
    const item = await show('meetlat-item', place);
    const title = the(item, '#title');
    const undo = addPageRules(
      'body { letter-spacing: 2px; word-spacing: 3px; direction: rtl; font-size: 40px; visibility: hidden }',
    );
    const { letterSpacing, wordSpacing, direction, visibility, fontSize } = getComputedStyle(title);
    expect([letterSpacing, wordSpacing, direction, visibility]).to.deep.equal(['2px', '3px', 'rtl', 'hidden']);
    expect(fontSize).to.equal('24px');
    undo();
  });

  it('leaves the page as it was: no rule of ours reaches it', async () => {
    const place = addPlace(800);
    const [heading, control] = ['h2', 'button'].map((tag) => place.appendChild(document.createElement(tag)));
    const look = () =>
      [heading, control].map(
        (one) => one && [...getComputedStyle(one)].map((name) => getComputedStyle(one).getPropertyValue(name)).join(),
      );
    const before = look();
    await show('meetlat-item', place);
    expect(look()).to.deep.equal(before);
  });

  it('follows the size that a reader chose in the browser, and the size token', async () => {
    const item = await show('meetlat-item', addPlace(800));
    const title = the(item, '#title');
    const size = () => parseFloat(getComputedStyle(title).fontSize);
    const reader = document.body.appendChild(document.createElement('i'));
    reader.style.fontSize = 'medium';
    expect(size()).to.equal(1.5 * parseFloat(getComputedStyle(reader).fontSize));
    item.setAttribute('style', '--meetlat-size: 20px');
    expect(size()).to.equal(30);
    item.setAttribute('style', '--meetlat-size: 125%');
    expect(size()).to.equal(30);
  });
});
