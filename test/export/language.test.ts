import { expect } from 'chai';
import { emptyAssessment } from '../../src/domain/assessment.js';
import { assessmentToCsv } from '../../src/export/csv.js';
import { radarDrawing } from '../../src/export/drawing/radar-drawing.js';
import { readXlsx } from '../../src/export/excel/read-xlsx.js';
import { assessmentToXlsx } from '../../src/export/excel/to-xlsx.js';
import { buildReport } from '../../src/export/report/build-report.js';
import { loadLanguage } from '../../src/locale/index.js';
import { language, speak } from '../../src/locale/language.js';
import { chart } from '../../src/locale/spoken/chart.js';
import { answersOf, heads, instrument, open, rewritten, rowOf, sheetWith } from '../support/excel.js';
import { reportContent } from '../support/report-content.js';

const { details } = emptyAssessment('', instrument.id, '');
const answers = answersOf({
  doel: { current: 5.5, ambition: 'unknown', currentNote: 'daarom' },
  nazorg: { current: 'not-applicable', ambition: 'not-applicable' },
});
const SAID = {
  doel: { current: 5.5, ambition: 'unknown', currentNote: 'daarom' },
  nazorg: { current: 'not-applicable', ambition: 'not-applicable' },
};

const workbookIn = (lang: string): Promise<Blob> => assessmentToXlsx(instrument, { details, answers }, undefined, lang);

const partsOf = async (file: Blob): Promise<string> => {
  const archive = await open(file);
  return (await Promise.all(archive.names.map((name) => archive.text(name)))).join('\n');
};

/** Speaks now this, now that, as elements on a page do, while something else is made. */
async function amid<T>(making: Promise<T>): Promise<T> {
  let done = false;
  const chatter = async (): Promise<void> => {
    for (let i = 0; !done; i++) {
      speak(i % 2 ? 'nl' : 'en');
      await (i % 50 === 49 ? new Promise((resolve) => setTimeout(resolve)) : null);
    }
  };
  const talk = chatter();
  try {
    return await making;
  } finally {
    done = true;
    await talk;
    speak('nl');
  }
}

describe('the language of a file', () => {
  afterEach(() => {
    speak('nl');
  });

  it('is English in a workbook that was read here when nobody had spoken English', async () => {
    const file = await rewritten(await workbookIn('nl'), {
      'xl/worksheets/sheet1.xml': (xml) =>
        [
          ...[
            ['Nu', 'Now'],
            ['Ambitie', 'Ambition'],
            ['Onderdeel', 'Item'],
            ['Id (niet veranderen)', 'Id (do not change)'],
          ],
          ...[
            ['Waarom dit cijfer? (nu)', 'Why this score? (now)'],
            ['weet ik niet', "don't know"],
            ['n.v.t.', 'n/a'],
          ],
        ].reduce((text, [nl = '', en = '']) => text.replaceAll(`>${nl}<`, `>${en}<`), xml),
    });
    const reading = await readXlsx(file, instrument);
    expect(reading.ok && reading.answers).to.deep.equal(SAID);
    expect(language()).to.equal('nl');
  });

  it('is one, whatever is spoken while a workbook is made or read', async () => {
    const [nl, en] = [await workbookIn('nl'), await workbookIn('en')];
    const [nlParts, enParts] = [await partsOf(nl), await partsOf(en)];
    expect(nlParts).to.include('weet ik niet').and.to.include('Onderdeel').and.to.include('5,5');
    expect(enParts).to.include("don't know").and.to.include('Ambition').and.to.include('5.5');
    expect(enParts).not.to.match(/Onderdeel|Uitleg|weet ik niet|Bladzijde|5,5/);
    for (const [lang, parts, file] of [
      ['nl', nlParts, nl],
      ['en', enParts, en],
    ] as const) {
      expect(await partsOf(await amid(workbookIn(lang)))).to.equal(parts);
      const reading = await amid(readXlsx(file, instrument));
      expect(reading.ok && reading.answers, lang).to.deep.equal(SAID);
      expect(reading.ok && reading.sameText).to.equal(true);
    }
  });

  it('is any that is there, in the words people type', async () => {
    await loadLanguage('en');
    const rows = [rowOf('Doel', 'doel', "Don't  know", 'N/A'), rowOf('Kosten', 'kosten', 'weet niet', '6.5')];
    for (const lang of ['nl', 'en']) {
      speak(lang);
      const file = await sheetWith(rows, lang === 'nl' ? heads() : undefined);
      const reading = await readXlsx(file, instrument);
      expect(reading.ok && reading.answers, lang).to.deep.equal({
        doel: { current: 'unknown' },
        kosten: { current: 'unknown', ambition: 6.5 },
      });
    }
  });

  it('is in remarks the one that is asked for, else the one in which they are read', async () => {
    const file = await sheetWith([rowOf('Doel', 'doel', '11')]);
    const [any, english] = [await readXlsx(file, instrument), await readXlsx(file, instrument, undefined, 'en')];
    const sentences = (): unknown[] => [any, english].map((reading) => reading.ok && reading.problems[0]?.sentence);
    const en = 'G2: 11 is not on the scale. Choose a score from 1 to 10.';
    const nl = 'G2: 11 ligt buiten de meetlat. Kies een cijfer van 1 tot en met 10.';
    expect(sentences()).to.deep.equal([nl, en]);
    speak('en');
    expect(sentences()).to.deep.equal([en, en]);
    const refused = await readXlsx(new Blob([]), instrument);
    expect(!refused.ok && refused.sentence).to.equal('This file is empty. Choose another file.');
    speak('nl');
    expect(!refused.ok && refused.sentence).to.equal('Dit bestand is leeg. Kies een ander bestand.');
  });

  it('is the one that is asked for in table, drawing and report, and what was spoken goes on', async () => {
    await loadLanguage('en');
    const csv = assessmentToCsv(instrument, { answers }, { bom: false, lang: 'en' });
    expect(csv).to.match(/^Number,Code,Theme,Item,Now,/);
    expect(csv).to.include(',5.5,');
    const content = reportContent();
    expect(radarDrawing({ ...content, lang: 'en' }).title).to.match(/^Now and ambition on \d+ items$/);
    expect(radarDrawing(content).title).to.match(/^Nu en ambitie op \d+ onderdelen$/);
    const report = buildReport({ ...content, lang: 'en' });
    expect([report.lang, report.title, report.pageLabel(1, 2)]).to.deep.equal([
      'en',
      'Where do we stand?',
      'Page 1 of 2',
    ]);
    expect(JSON.stringify(report)).not.to.match(/ambitie|jullie|Onderdelen|niet ingevuld/);
    expect([language(), chart.item]).to.deep.equal(['nl', 'Onderdeel']);
  });
});
