import { expect } from 'chai';
import '../../src/elements/poster/define.js';
import '../../src/elements/plan/define.js';
import '../../src/elements/profile/define.js';
import '../../src/elements/radar/define.js';
import '../../src/elements/route/define.js';
import type { MeetlatElement } from '../../src/elements/base/meetlat-element.js';
import { currentItem, drawn, showAssessment, showOpen, smallInstrument } from '../support/element-assessment.js';
import { addHtml, clearPage, deepAll, expectAccessible, radios, textOf, until } from '../support/element-page.js';

const warn = console.warn.bind(console);

describe("a page author's mistakes", () => {
  let warnings: string[] = [];

  beforeEach(() => {
    warnings = [];
    console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
  });
  afterEach(async () => {
    console.warn = warn;
    await clearPage();
  });

  const notices = (element: Element): string[] =>
    [...(element.shadowRoot?.querySelectorAll('.author-notice[part=notice]') ?? [])].map((line) => textOf(line));
  const told = (element: Element): Promise<void> => until(() => notices(element).length > 0, 'a notice');

  const add = async (tag: string, attributes: Readonly<Record<string, string>>): Promise<MeetlatElement> => {
    const element = document.createElement(tag as 'meetlat-radar');
    Object.assign(element, { instrument: smallInstrument });
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    await element.updateComplete;
    return element;
  };

  /** Per mistake: the element, its attribute, and the words that are said to be known. */
  const MISTAKES: readonly (readonly [tag: string, attribute: string, value: string, known: string])[] = [
    ['meetlat-item', 'aspects', 'nu', 'current en ambition'],
    ['meetlat-item', 'options', 'misschien', 'unknown en not-applicable'],
    ['meetlat-item', 'required', 'x', 'current en ambition'],
    ['meetlat-theme', 'aspects', 'nu', 'current en ambition'],
    ['meetlat-theme', 'options', 'misschien', 'unknown en not-applicable'],
    ['meetlat-radar', 'by', 'x', 'item en theme'],
    ['meetlat-radar', 'aspects', 'nu', 'current en ambition'],
    ['meetlat-profile', 'aspects', 'nu', 'current en ambition'],
    ['meetlat-report', 'aspects', 'nu', 'current en ambition'],
    ['meetlat-plan', 'aspects', 'nu', 'current en ambition'],
    ['meetlat-poster', 'aspects', 'nu', 'current en ambition'],
    ['meetlat-route', 'route', 'x', 'self, guided en four-steps'],
  ];

  for (const [tag, attribute, value, known] of MISTAKES) {
    it(`${tag} ${attribute}="${value}" is told, here and in the console, until it is put right`, async () => {
      const element = await add(tag, { item: 'item-1', theme: 'theme-1', [attribute]: value });
      await told(element);
      expect(notices(element)).to.deep.equal([
        `${attribute}="${value}" is hier niet bekend. Kies uit ${known}. Meld dit aan de beheerder van deze pagina.`,
      ]);
      const fix = `<${tag}> ${attribute}: unknown value ${value}. Use ${known.replace(' en ', ', ')}.`;
      expect(warnings).to.deep.equal([fix]);
      element.requestUpdate();
      await element.updateComplete;
      expect(warnings, 'once').to.have.length(1);
      await expectAccessible(element, {
        'heading-order': 'no heading comes before it on this page',
        'color-contrast': 'drawings: their contrast is computed in the test of the tokens',
        'th-has-data-cells': 'axe does not see that a theme heads the rows below it',
      });
      element.setAttribute(attribute, known.split(' ')[0] ?? '');
      await until(() => notices(element).length === 0, 'no notice');
    });
  }

  for (const [attribute, value] of [
    ['aspects', 'nu'],
    ['options', 'misschien'],
    ['rounds', 'x'],
    ['pace', 'x'],
    ['storage', 'cloud'],
  ] as const) {
    it(`meetlat-assessment ${attribute}="${value}" is told; people can fill in as if it were not there`, async () => {
      const element = await showAssessment({ direct: true }, { [attribute]: value });
      await told(element);
      expect(notices(element).join()).to.include(`${attribute}="${value}" is hier niet bekend.`);
      expect(warnings.join()).to.include(`<meetlat-assessment> ${attribute}: unknown value ${value}.`);
      await drawn(element);
      expect(currentItem(element)).to.equal('item-1');
      expect(radios(element, 'current')).to.have.length(10);
      expect(radios(element, 'ambition')).to.have.length(10);
    });
  }

  it('keeps the words of a list that are known', async () => {
    const element = await add('meetlat-item', { item: 'item-1', aspects: 'nu current', options: 'unknown misschien' });
    await told(element);
    expect(radios(element, 'current').map(({ value }) => value)).to.include('unknown');
    expect(radios(element, 'ambition')).to.deep.equal([]);
    expect(notices(element)).to.have.length(2);
  });

  it('tells of unknown items, until they are put right', async () => {
    const element = await add('meetlat-radar', { items: 'item-1 <b>' });
    await told(element);
    expect(notices(element).join()).to.match(
      /^Dit onderdeel bestaat niet in deze meetlat: <b>\. De rest werkt gewoon\./,
    );
    expect(warnings).to.deep.equal(['<meetlat-radar> items: unknown item <b>. Use ids of the instrument.']);
    element.setAttribute('items', 'item-1');
    await until(() => notices(element).length === 0, 'no notice');
  });

  it('is quiet, and asks for nothing more, when all is right', async () => {
    const element = await showOpen({}, { aspects: 'current', rounds: 'together', items: 'item-1' });
    expect(notices(element)).to.deep.equal([]);
    expect(warnings).to.deep.equal([]);
  });

  describe('`for`', () => {
    it('that leads nowhere is told after some seconds; no longer when the assessment comes after all', async () => {
      const element = await add('meetlat-radar', { for: 'straks' });
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(notices(element), 'too early').to.deep.equal([]);
      await told(element);
      expect(notices(element)).to.deep.equal([
        'Op deze pagina staat geen meetlat met id="straks". Daarom is hier niets te zien. Meld dit aan de beheerder van deze pagina.',
      ]);
      expect(warnings.join()).to.match(/^<meetlat-radar> for: no element has the id "straks"\. Give it to/);
      await showOpen({}, { id: 'straks' });
      await until(() => notices(element).length === 0, 'no notice');
      await until(() => deepAll(element, 'table').length === 1, 'the radar');
    });

    it('that leads to something else says so', async () => {
      addHtml('<p id="alinea"></p>');
      const element = await add('meetlat-radar', { for: 'alinea' });
      await told(element);
      expect(notices(element).join()).to.match(/^id="alinea" hoort hier bij iets anders dan een meetlat\./);
      expect(warnings.join()).to.include('for: "alinea" is the id of a <p>.');
    });

    it('to a later element is no mistake', async () => {
      const element = await add('meetlat-radar', { for: 'later' });
      await new Promise((resolve) => setTimeout(resolve, 500));
      await showOpen({}, { id: 'later' });
      await new Promise((resolve) => setTimeout(resolve, 3500));
      expect(notices(element)).to.deep.equal([]);
      expect(warnings).to.deep.equal([]);
    });

    it('that was put right in time is no mistake', async () => {
      const element = await add('meetlat-radar', { for: 'nergens' });
      await showOpen({}, { id: 'ergens' });
      element.setAttribute('for', 'ergens');
      await new Promise((resolve) => setTimeout(resolve, 3500));
      expect(notices(element)).to.deep.equal([]);
    });
  });
});
