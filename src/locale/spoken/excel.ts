import { spoken } from '../language.js';
import { workbook as workbookNl, workbookReading as workbookReadingNl } from '../nl/excel.js';

export const workbook = /* @__PURE__ */ spoken('workbook', workbookNl);
export const workbookReading = /* @__PURE__ */ spoken('workbookReading', workbookReadingNl);
