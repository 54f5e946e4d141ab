import type { Dictionary } from '../../src/locale/dictionary.js';
import { assessment } from '../../src/locale/nl/assessment.js';
import { author } from '../../src/locale/nl/author.js';
import { chart, profile } from '../../src/locale/nl/chart.js';
import { conclusions } from '../../src/locale/nl/conclusions.js';
import { csv } from '../../src/locale/nl/csv.js';
import { discussion } from '../../src/locale/nl/discussion.js';
import { document } from '../../src/locale/nl/document.js';
import { duo } from '../../src/locale/nl/duo.js';
import { workbook, workbookReading } from '../../src/locale/nl/excel.js';
import { exporting } from '../../src/locale/nl/export.js';
import { importing } from '../../src/locale/nl/import.js';
import { group } from '../../src/locale/nl/group.js';
import { guide } from '../../src/locale/nl/guide.js';
import { groupCharts } from '../../src/locale/nl/group-charts.js';
import { handIn } from '../../src/locale/nl/hand-in.js';
import { itemExtra } from '../../src/locale/nl/item-extra.js';
import { item } from '../../src/locale/nl/item.js';
import { plan } from '../../src/locale/nl/plan.js';
import { poster } from '../../src/locale/nl/poster.js';
import { problems } from '../../src/locale/nl/problems.js';
import { report } from '../../src/locale/nl/report.js';
import { suggest } from '../../src/locale/nl/suggest.js';
import { theme } from '../../src/locale/nl/theme.js';
import { versions } from '../../src/locale/nl/versions.js';
import { whole } from '../../src/locale/nl/whole.js';
import { workshop } from '../../src/locale/nl/workshop.js';

/** All that is said in Dutch. The library never needs it in one piece. */
export const dutch: Dictionary = {
  assessment,
  author,
  chart,
  profile,
  conclusions,
  csv,
  discussion,
  document,
  duo,
  workbook,
  workbookReading,
  exporting,
  importing,
  group,
  guide,
  groupCharts,
  handIn,
  item,
  itemExtra,
  plan,
  poster,
  problems,
  report,
  suggest,
  theme,
  versions,
  whole,
  workshop,
};
