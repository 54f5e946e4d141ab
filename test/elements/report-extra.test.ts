import { expect } from 'chai';
import type { Answers } from '../../src/domain/assessment.js';
import { EMPTY_ANSWER } from '../../src/domain/assessment.js';
import { MemoryAdapter, MemoryTables } from '../../src/storage/memory.js';
import { payloads } from '../support/arbitrary-payload.js';
import { all, one, STATES, textOf } from '../support/chart-page.js';
import { click, nextFrame, setViewport } from '../support/commands.js';
import { button, clearPage, deepAll, expectAccessible, freshName, until, useScheme } from '../support/element-page.js';
import { answersOf, threeLevels } from '../support/instruments.js';
import { sentencesOf } from '../support/report-page.js';
import { appears, goes, keepFilling, openAll, savedFiles, showScan } from '../support/report-scan.js';
import type { Scan } from '../support/report-scan.js';

const EXPLAINED = {
  'color-contrast': 'text in a drawing lies on shapes that axe does not see; the contrast of the tokens has a test',
  'th-has-data-cells': 'the name of a theme heads the rows below it (scope=rowgroup), more than axe can tell',
};
const THEN = answersOf(threeLevels, [4, 4, 4, 6], [7, 7, 7, 7]);
const NOW = answersOf(threeLevels, [6, 5, 4, 5], [8, 8, 8, 8]);

/** A filling with an earlier one beside it in the same place. */
async function showBoth(label = 'voorjaar'): Promise<Scan> {
  const tables = new MemoryTables();
  const namespace = freshName();
  await keepFilling(THEN, label, { storage: new MemoryAdapter(tables), namespace });
  const scan = await showScan(NOW, { storage: new MemoryAdapter(tables), namespace });
  await appears(scan.report, 'compare');
  return scan;
}

function compareWith({ report }: Scan, choice: RegExp): void {
  const select = one(report, '#compare') as HTMLSelectElement;
  select.selectedIndex = [...select.options].findIndex(({ text }) => choice.test(text));
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

const earlierPoints = ({ report }: Scan): number => all(report, '.radar g.earlier').length;

describe('what a report has on demand', () => {
  afterEach(clearPage);

  for (const scheme of ['light', 'dark'] as const) {
    it(`is accessible with everything open, ${scheme}`, async () => {
      const { assessment, report } = await showScan(STATES['complete'] ?? {});
      // What is folded away never finishes changing its colours in Firefox and WebKit.
      assessment.style.display = 'none';
      await openAll(report);
      await useScheme(scheme);
      await expectAccessible(report, EXPLAINED);
    });
  }

  it('shows the rule behind every sentence, when asked', async () => {
    const { report } = await showScan(NOW);
    const rules = all(report, '[part=findings] details.why') as HTMLDetailsElement[];
    expect(rules).to.have.length(sentencesOf(report).length);
    for (const rule of rules) {
      expect(rule.open).to.equal(false);
      await click(rule.querySelector('summary') as Element);
      expect(rule.open).to.equal(true);
    }
    expect(textOf(rules[0]?.querySelector('p') ?? undefined)).to.equal(
      'Het niveau laag loopt van 1 tot 5,5, en 5,0 ligt in het bovenste derde deel. ' +
        'We zeggen dit vanaf 3 cijfers voor nu; jullie gaven er 4.',
    );
  });

  it('has nothing to compare with when there is one filling', async () => {
    const { report } = await showScan(NOW);
    await nextFrame();
    expect(all(report, '[part=compare]')).to.have.length(0);
  });

  it('shows what moved since an earlier filling, in the radar and in sentences', async () => {
    const scan = await showBoth();
    const { report } = scan;
    expect(earlierPoints(scan)).to.equal(0);
    expect(sentencesOf(report).join()).not.to.include('vorige keer');
    compareWith(scan, /voorjaar/);
    await until(() => earlierPoints(scan) === 1, 'a third series');
    expect(sentencesOf(report)).to.include.members([
      'Sinds de vorige keer ging jullie gemiddelde van 4,5 naar 5,0 (4 onderdelen).',
      'Vergeleken met de vorige keer: 2 onderdelen hoger, 1 lager en 1 gelijk.',
      'Het meest veranderd: Vraag en meer (van 4 naar 6).',
    ]);
    expect(textOf(one(report, '.radar [part=legend]'))).to.include('voorjaar');
    await openAll(report);
    await expectAccessible(report, EXPLAINED);
    compareWith(scan, /Niet vergelijken/);
    await until(() => earlierPoints(scan) === 0, 'two series');
    expect(sentencesOf(report).join()).not.to.include('vorige keer');
  });

  it('makes a PDF, shows how far it is, and says when it is there', async () => {
    const { report } = await showScan(STATES['complete'] ?? {});
    const shares: number[] = [];
    const saved = await savedFiles(async () => {
      await click(button(report, 'PDF-rapport'));
      await until(() => {
        const [bar] = deepAll<HTMLProgressElement>(report, 'progress');
        if (bar) shares.push(bar.value);
        return deepAll(report, '[part=done]').length > 0;
      }, 'a PDF');
    });
    expect(shares.length).to.be.above(0);
    expect(shares).to.deep.equal([...shares].sort((a, b) => a - b));
    expect(textOf(one(report, '[part=done]'))).to.equal('Klaar: PDF-rapport.');
    expect(saved).to.have.length(1);
    expect(saved[0]?.type).to.equal('application/pdf');
    expect(await saved[0]?.slice(0, 5).text()).to.equal('%PDF-');
    expect((await saved[0]?.slice(-6).text())?.trim()).to.equal('%%EOF');
  });

  it('stops when asked, saves nothing, and can begin again', async () => {
    const notes = Object.fromEntries(
      Object.entries(STATES['complete'] ?? {}).map(([id, answer]) => [
        id,
        { ...answer, currentNote: 'woord '.repeat(1600), ambitionNote: 'woord '.repeat(1600) },
      ]),
    );
    const { report } = await showScan(notes);
    const saved = await savedFiles(async () => {
      button(report, 'PDF-rapport').click();
      await appears(report, 'busy');
      button(report, 'Stop').click();
      await goes(report, 'busy');
      expect(report.shadowRoot?.activeElement).to.equal(button(report, 'PDF-rapport'));
      // Longer than it would take to finish the next one.
      button(report, 'Invulling (JSON)').click();
      await appears(report, 'done');
      await new Promise((resolve) => setTimeout(resolve, 1500));
    });
    expect(saved.map(({ type }) => type)).to.deep.equal(['application/json']);
    expect(textOf(one(report, '[part=done]'))).to.equal('Klaar: Invulling (JSON).');
    expect(all(report, '[part=error]')).to.have.length(0);
  });

  it('keeps hostile texts text, with everything open', async () => {
    const texts = payloads('globalThis.meetlatAttacked = true').slice(0, 24);
    const answers: Answers = Object.fromEntries(
      texts.map((currentNote, i) => [`item-${String(i + 1)}`, { ...EMPTY_ANSWER, current: 5, currentNote }]),
    );
    const { report, store } = await showScan(answers);
    store.dispatch({ type: 'describe', details: { organisation: texts[0] ?? '', label: texts[1] ?? '' } });
    await openAll(report);
    expect(all(report, '.note').map(({ textContent }) => textContent)).to.deep.equal(texts);
    expect(deepAll(report, 'script, img, iframe, object, video, marquee')).to.have.length(0);
    expect('meetlatAttacked' in globalThis).to.equal(false);
  });

  it('fits in 320 px with everything open and a long name, without scrolling sideways', async () => {
    await setViewport({ width: 320, height: 900 });
    const scan = await showBoth('voorjaar, met het hele team van de klantenservice en de incassopartner erbij');
    scan.assessment.style.display = 'none'; // Only the report is measured here.
    scan.store.dispatch({ type: 'describe', details: { organisation: 'W'.repeat(300), label: 'M'.repeat(300) } });
    compareWith(scan, /voorjaar/);
    await until(() => earlierPoints(scan) === 1, 'a third series');
    await openAll(scan.report);
    await nextFrame();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });
});
