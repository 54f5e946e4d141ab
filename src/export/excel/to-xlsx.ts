import type { Assessment } from '../../domain/assessment.js';
import type { Instrument } from '../../domain/instrument.js';
import { fetchLanguage } from '../../locale/fetch-language.js';
import { inLanguage } from '../../locale/in-language.js';
import { language } from '../../locale/language.js';
import { workbook } from '../../locale/spoken/excel.js';
import { answerArea, answerSheetXml } from './answer-sheet.js';
import { attribute, escapeXml, toCellText } from './cell-text.js';
import { columnsOf } from './columns.js';
import { ORIGIN_SHEET, guideSheetXml, originSheetXml } from './other-sheets.js';
import { SHEET } from './sheet-xml.js';
import type { OnProgress } from '../work/slices.js';
import { createPause, partOf } from '../work/slices.js';
import type { CellStyle } from './styles-xml.js';
import { GUIDE_STYLES, bodyStyle, headStyle, stylesXml } from './styles-xml.js';
import { writeZip } from './zip-write.js';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const sheetNames = (): readonly string[] => [workbook.sheet, workbook.guideSheet, ORIGIN_SHEET];

const contentTypesXml = (): string => {
  const parts = [
    ['/xl/workbook.xml', `${MAIN}.sheet.main+xml`],
    ...sheetNames().map((_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, `${MAIN}.worksheet+xml`]),
    ['/xl/styles.xml', `${MAIN}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  const overrides = parts.map(([name = '', type = '']) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
};

/** Which parts belong to a part, as pairs of type and place; their ids count from rId1. */
const relationshipsXml = (pairs: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">` +
  pairs.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`).join('') +
  '</Relationships>';

function workbookXml(instrument: Instrument): string {
  const { lastRow, last, lastShown } = answerArea(instrument);
  const sheets = sheetNames().map((name, i) => {
    const hidden = name === ORIGIN_SHEET ? ' state="hidden"' : '';
    return `<sheet${attribute('name', name)} sheetId="${i + 1}"${hidden} r:id="rId${i + 1}"/>`;
  });
  const area = (name: string, place: string, hidden = ''): string =>
    `<definedName name="_xlnm.${name}" localSheetId="0"${hidden}>${workbook.sheet}!${place}</definedName>`;
  return (
    `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets><definedNames>` +
    area('_FilterDatabase', `$A$1:$${last}$${lastRow}`, ' hidden="1"') +
    area('Print_Area', `$A$1:$${lastShown}$${lastRow}`) +
    `${area('Print_Titles', '$1:$1')}</definedNames></workbook>`
  );
}

const propertiesXml = ({ title, lang }: Instrument): string =>
  `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  `<dc:title>${escapeXml(toCellText(title))}</dc:title><dc:language>${escapeXml(lang)}</dc:language></cp:coreProperties>`;

/** Every style of the workbook, and the numbers under which each column and the guide find theirs. */
function lookOf(instrument: Instrument) {
  const levelCount = instrument.scale.levels.length;
  const styles: CellStyle[] = [];
  const add = (style: CellStyle): number => styles.push(style); // 1 is the first after the plain one
  const columns = columnsOf(instrument).map((column) => ({
    head: add(headStyle(column, levelCount)),
    body: add(bodyStyle(column, levelCount)),
  }));
  const guide = { title: add(GUIDE_STYLES.title), step: add(GUIDE_STYLES.step), line: add(GUIDE_STYLES.line) };
  return { styles, columns, guide };
}

/**
 * An Excel workbook to fill in: one row an item, with the answers that there are, scores checked while typing, ready to
 * print on A4. `readXlsx` reads it back. Works in slices, and tells `onProgress` how far it is (0 to 1). All its words are
 * in `lang` (BCP 47; default: the language being spoken). The same answers give the same workbook.
 */
export async function assessmentToXlsx(
  instrument: Instrument,
  { details, answers }: Pick<Assessment, 'details' | 'answers'>,
  onProgress?: OnProgress,
  lang = language(),
): Promise<Blob> {
  await fetchLanguage(lang);
  const pause = createPause(onProgress);
  const { styles, columns, guide } = lookOf(instrument);
  const [workbookPart, guidePart, answersPart] = inLanguage(lang, () => [
    workbookXml(instrument),
    guideSheetXml(instrument, details, guide),
    answerSheetXml(instrument, answers, columns, partOf(pause, 0, 0.7)),
  ]);
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypesXml(),
    '_rels/.rels': relationshipsXml([
      [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': propertiesXml(instrument),
    'xl/workbook.xml': workbookPart,
    'xl/_rels/workbook.xml.rels': relationshipsXml([
      ...sheetNames().map((_, i) => [`${OFFICE}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
      [`${OFFICE}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(styles),
    'xl/worksheets/sheet1.xml': await answersPart,
    'xl/worksheets/sheet2.xml': guidePart,
    'xl/worksheets/sheet3.xml': originSheetXml(instrument),
  };
  const files = Object.entries(parts).map(([name, xml]) => ({ name, text: DECLARATION + xml }));
  const blob = await writeZip(files, XLSX_TYPE, pause);
  onProgress?.(1);
  return blob;
}
