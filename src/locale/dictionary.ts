import type { assessment } from './nl/assessment.js';
import type { author } from './nl/author.js';
import type { chart, profile } from './nl/chart.js';
import type { conclusions } from './nl/conclusions.js';
import type { csv } from './nl/csv.js';
import type { document } from './nl/document.js';
import type { workbook, workbookReading } from './nl/excel.js';
import type { exporting } from './nl/export.js';
import type { importing } from './nl/import.js';
import type { guide } from './nl/guide.js';
import type { item } from './nl/item.js';
import type { itemExtra } from './nl/item-extra.js';
import type { plan } from './nl/plan.js';
import type { poster } from './nl/poster.js';
import type { problems } from './nl/problems.js';
import type { report } from './nl/report.js';
import type { suggest } from './nl/suggest.js';
import type { theme } from './nl/theme.js';
import type { versions } from './nl/versions.js';
import type { whole } from './nl/whole.js';
import type { workshop } from './nl/workshop.js';

/** All that the elements and files say in one language, by area. Dutch, the language we write in first, gives the shape. */
export interface Dictionary {
  readonly assessment: typeof assessment;
  readonly author: typeof author;
  readonly chart: typeof chart;
  readonly profile: typeof profile;
  readonly conclusions: typeof conclusions;
  readonly csv: typeof csv;
  readonly document: typeof document;
  readonly workbook: typeof workbook;
  readonly workbookReading: typeof workbookReading;
  readonly exporting: typeof exporting;
  readonly importing: typeof importing;
  readonly guide: typeof guide;
  readonly item: typeof item;
  readonly itemExtra: typeof itemExtra;
  readonly plan: typeof plan;
  readonly poster: typeof poster;
  readonly problems: typeof problems;
  readonly report: typeof report;
  readonly suggest: typeof suggest;
  readonly theme: typeof theme;
  readonly versions: typeof versions;
  readonly whole: typeof whole;
  readonly workshop: typeof workshop;
}
