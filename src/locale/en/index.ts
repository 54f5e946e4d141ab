import type { Dictionary } from '../dictionary.js';
import { assessment } from './assessment.js';
import { author } from './author.js';
import { chart, profile } from './chart.js';
import { conclusions } from './conclusions.js';
import { csv } from './csv.js';
import { discussion } from './discussion.js';
import { document } from './document.js';
import { duo } from './duo.js';
import { workbook, workbookReading } from './excel.js';
import { exporting } from './export.js';
import { importing } from './import.js';
import { group } from './group.js';
import { guide } from './guide.js';
import { itemExtra } from './item-extra.js';
import { item } from './item.js';
import { plan } from './plan.js';
import { poster } from './poster.js';
import { problems } from './problems.js';
import { report } from './report.js';
import { suggest } from './suggest.js';
import { theme } from './theme.js';
import { versions } from './versions.js';
import { whole } from './whole.js';
import { groupCharts } from './group-charts.js';
import { handIn } from './hand-in.js';
import { workshop } from './workshop.js';

/** English: British spelling, plain words, to "you". The names of the levels are the instrument's and stay Dutch. */
export const en: Dictionary = {
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
  groupCharts,
  handIn,
  workshop,
};
