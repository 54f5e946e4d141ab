import { expect } from 'chai';
import { placedItems } from '../../src/domain/instrument.js';
import { isScore } from '../../src/domain/rating.js';
import { layoutPoster } from '../../src/chart/poster.js';
import { assessmentToCsv } from '../../src/export/csv.js';
import { emptyAssessment } from '../../src/domain/assessment.js';
import { profileDrawing } from '../../src/export/drawing/profile-drawing.js';
import { radarDrawing } from '../../src/export/drawing/radar-drawing.js';
import { readXlsx } from '../../src/export/excel/read-xlsx.js';
import { assessmentToJson } from '../../src/export/json.js';
import { reportToPdf } from '../../src/export/pdf/report-to-pdf.js';
import { drawingToPng } from '../../src/export/png.js';
import { buildReport } from '../../src/export/report/build-report.js';
import { drawingToSvg } from '../../src/export/svg.js';
import { parseAssessmentText } from '../../src/schema/assessment.js';
import { ANY, anyAnswers } from '../support/any-scales.js';
import { brokenNumbers, collisions, contentOf, cutOff, marksOf } from '../support/chart-content.js';
import { readCsv } from '../support/csv-reader.js';
import { workbookOf } from '../support/excel.js';
import { reportContent } from '../support/report-content.js';

describe('files of any instrument', function () {
  this.timeout(120_000);

  for (const [name, instrument] of ANY) {
    describe(name, () => {
      const answers = anyAnswers(instrument);
      const items = placedItems(instrument);
      const assessment = { ...emptyAssessment('a', instrument.id, 'test'), answers };
      const drawings = {
        radar: radarDrawing(contentOf(instrument, { answers })),
        profile: profileDrawing(contentOf(instrument, { answers })),
      };

      for (const [kind, drawing] of Object.entries(drawings)) {
        it(`${kind}: whole, nothing over another, a mark for every score; SVG and PNG`, async () => {
          expect(brokenNumbers(drawing)).to.deep.equal([]);
          expect(cutOff(drawing)).to.deep.equal([]);
          expect(collisions(drawing)).to.deep.equal([]);
          for (const aspect of ['current', 'ambition'] as const) {
            const scores = items.filter(({ item }) => isScore(answers[item.id]?.[aspect]));
            expect(marksOf(drawing, aspect), aspect).to.have.length(scores.length);
          }
          expect(
            new DOMParser().parseFromString(drawingToSvg(drawing), 'image/svg+xml').querySelector('parsererror'),
          ).to.equal(null);
          expect((await drawingToPng(drawing)).size).to.be.above(1000);
        });
      }

      it('PDF: the whole report', async () => {
        const file = await reportToPdf(buildReport(reportContent({ instrument, answers })));
        const text = new TextDecoder('latin1').decode(await file.arrayBuffer());
        expect(text.slice(0, 8)).to.equal('%PDF-1.7');
        expect(text).to.not.match(/NaN|Infinity/);
      });

      it('the report says nothing that is not there', () => {
        expect(JSON.stringify(buildReport(reportContent({ instrument, answers })))).to.not.match(
          /NaN|undefined|Infinity|\[object/,
        );
      });

      it('Excel: filled in, and read back', async () => {
        const reading = await readXlsx(await workbookOf(answers, instrument), instrument);
        if (!reading.ok) throw new Error(JSON.stringify(reading));
        expect(reading.problems).to.deep.equal([]);
        for (const { item } of items) {
          const { current, ambition } = answers[item.id]!;
          expect([reading.answers[item.id]?.current, reading.answers[item.id]?.ambition]).to.deep.equal([
            current,
            ambition,
          ]);
        }
      });

      it('CSV and JSON: a row for every item, and back', () => {
        expect(readCsv(assessmentToCsv(instrument, assessment), ';')).to.have.length(items.length + 1);
        const parsed = parseAssessmentText(assessmentToJson(assessment), instrument);
        expect(parsed.ok && parsed.value.answers).to.deep.equal(answers);
      });

      it('the poster: every row on a sheet, in letters that can be read', () => {
        const themes = instrument.themes.map(({ title, meaning, items: rows }) => ({
          name: title,
          meaning,
          rows: rows.map((item) => ({ title: item.title, texts: Object.values(item.levels) })),
        }));
        const { sheets } = layoutPoster(themes, (text) => text.length * 0.55);
        expect(sheets.at(-1)?.to).to.equal(items.length);
        for (const { size } of sheets) expect(size).to.be.within(7, 11);
      });
    });
  }
});
