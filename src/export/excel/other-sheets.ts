import type { AssessmentDetails } from '../../domain/assessment.js';
import type { Instrument } from '../../domain/instrument.js';
import { formatDay } from '../../locale/format-day.js';
import { workbook } from '../../locale/spoken/excel.js';
import { rowHeight } from './row-height.js';
import { SHEET, cellXml, columnsXml, pageXml, rowXml } from './sheet-xml.js';
import { GUIDE_SIZE } from './styles-xml.js';

/** Of the guide's lines: in digits, and in points. */
const GUIDE_WIDTH = 90;
const LEAST_HEIGHT = 20;
const TITLE_HEIGHT = 30;

/** Name of the hidden sheet that says what the workbook belongs to, and what its rows are called. */
export const ORIGIN_SHEET = 'meetlat-herkomst';
export const ORIGIN_FORMAT = 'meetlat-excel';

/** Which instrument and which text of it a workbook was made from. */
export interface Origin {
  readonly instrumentId: string;
  readonly editionId: string;
  readonly editionVersion: string;
  readonly lang: string;
}

export const originOf = ({ id, edition, lang }: Instrument): Origin => ({
  instrumentId: id,
  editionId: edition.id,
  editionVersion: edition.version,
  lang,
});

/** Whether two workbooks show people the same words. */
export const isSameText = (a: Origin, b: Origin): boolean =>
  a.instrumentId === b.instrumentId &&
  a.editionId === b.editionId &&
  a.editionVersion === b.editionVersion &&
  a.lang === b.lang;

/**
 * The origin as rows of a name and a value. A sheet and not a property of the document: programs and converters that drop
 * properties keep sheets.
 */
export function originSheetXml(instrument: Instrument): string {
  const pairs = Object.entries({ format: ORIGIN_FORMAT, ...originOf(instrument) });
  const rows = pairs.map(([name, value], i) =>
    rowXml(i + 1, [cellXml(`A${i + 1}`, name, 0), cellXml(`B${i + 1}`, value, 0)]),
  );
  return `<worksheet xmlns="${SHEET}">${columnsXml([{ width: 20 }, { width: 40 }])}<sheetData>${rows.join('')}</sheetData></worksheet>`;
}

/** Cell styles of the guide. */
export interface GuideCellStyles {
  readonly title: number;
  readonly step: number;
  readonly line: number;
}

/** Who filled it in, as far as it was said, and which text it is. */
function facts({ edition }: Instrument, details: AssessmentDetails): readonly (readonly [string, string])[] {
  const names = workbook.facts;
  const said: readonly (readonly [string, string])[] = [
    [names.organisation, details.organisation],
    [names.label, details.label],
    [names.heldOn, formatDay(details.heldOn)],
    [names.edition, [edition.label, edition.version].filter(Boolean).join(' ')],
  ];
  return said.filter(([, value]) => value !== '');
}

/** The sheet that explains in a few lines how to fill in the other. */
export function guideSheetXml(instrument: Instrument, details: AssessmentDetails, styles: GuideCellStyles): string {
  const { min, max, levels } = instrument.scale;
  const lines: (readonly [string, string, number])[] = workbook
    .guide(
      min,
      max,
      levels.map(({ label }) => label.toLowerCase()),
    )
    .map((line, i) => [`${i + 1}.`, line, styles.step]);
  lines.push(['', '', styles.line]);
  for (const [name, value] of facts(instrument, details)) lines.push(['', `${name}: ${value}`, styles.line]);
  const title = rowXml(1, [cellXml('B1', workbook.guideTitle(instrument.title), styles.title)], TITLE_HEIGHT);
  const rows = lines.map(([step, line, style], i) =>
    rowXml(
      i + 3,
      [cellXml(`A${i + 3}`, step, style), cellXml(`B${i + 3}`, line, styles.line)],
      rowHeight([{ text: line, width: GUIDE_WIDTH }], GUIDE_SIZE, LEAST_HEIGHT),
    ),
  );
  return (
    `<worksheet xmlns="${SHEET}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    columnsXml([{ width: 5 }, { width: GUIDE_WIDTH }]) +
    `<sheetData>${title}${rows.join('')}</sheetData>` +
    `${pageXml('portrait', '', `&amp;R${workbook.page('&amp;P', '&amp;N')}`)}</worksheet>`
  );
}
