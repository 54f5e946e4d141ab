import { attribute, escapeXml, toCellText } from './cell-text.js';

/** What stands in a cell; null leaves it empty. */
export type CellValue = string | number | null;

/** Most characters that Excel keeps in a cell. */
const CELL_LIMIT = 32_767;

export const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Text is never a formula, whatever it begins with: it is written as text in the cell itself. */
export function cellXml(name: string, value: CellValue, style: number): string {
  const start = `<c r="${name}" s="${style}"`;
  if (value === null || value === '') return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  const text = escapeXml(toCellText(value.slice(0, CELL_LIMIT)));
  return `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** The height, in points, is where a row begins: it still grows with what is typed, as nobody chose it. */
export const rowXml = (row: number, cells: readonly string[], height: number | null = null): string =>
  `<row r="${row}"${attribute('ht', height)}>${cells.join('')}</row>`;

export interface SheetColumn {
  /** In characters of the default font. */
  readonly width: number;
  readonly hidden?: boolean;
}

export const columnsXml = (columns: readonly SheetColumn[]): string =>
  `<cols>${columns
    .map(({ width, hidden }, i) => {
      const place = `min="${i + 1}" max="${i + 1}"`;
      return `<col ${place}${attribute('width', width)}${hidden ? ' hidden="1"' : ''} customWidth="1"/>`;
    })
    .join('')}</cols>`;

export interface Validation {
  readonly cells: string;
  readonly type: 'custom' | 'textLength';
  /** Of the first of the cells; for a length the highest. */
  readonly formula: string;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly errorTitle: string;
  readonly error: string;
}

const validationXml = (validation: Validation): string => {
  const { cells, type, formula, promptTitle, prompt, errorTitle, error } = validation;
  return (
    `<dataValidation type="${type}"${type === 'custom' ? '' : ' operator="lessThanOrEqual"'} errorStyle="stop"` +
    ` allowBlank="1"${prompt === undefined ? '' : ' showInputMessage="1"'} showErrorMessage="1"` +
    attribute('errorTitle', errorTitle) +
    attribute('error', error) +
    attribute('promptTitle', promptTitle ?? null) +
    attribute('prompt', prompt ?? null) +
    `${attribute('sqref', cells)}><formula1>${escapeXml(formula)}</formula1></dataValidation>`
  );
};

export const validationsXml = (validations: readonly Validation[]): string =>
  `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;

/** A text in a page header or footer: there an ampersand begins a code. */
export const pageText = (text: string): string => escapeXml(toCellText(text).replaceAll('&', '&&'));

/** A4, one page wide and as many high as it takes. Margins in inches. */
export const pageXml = (orientation: 'landscape' | 'portrait', head: string, foot: string): string =>
  '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
  `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>` +
  `<headerFooter><oddHeader>${head}</oddHeader><oddFooter>${foot}</oddFooter></headerFooter>`;
