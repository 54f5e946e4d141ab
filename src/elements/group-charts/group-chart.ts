import type { TemplateResult } from 'lit';
import type { SectorPicture } from '../../domain/group/index.js';
import type { ChartData } from '../views/chart-data.js';
import type { ChartElement } from '../views/chart-element.js';
import { groupChartStyles } from './group-chart.styles.js';
import { groupProfileView } from './group-profile-view.js';
import { groupRadarView } from './group-radar-view.js';
import { groupReportView } from './group-report-view.js';
import type { GroupData } from './group-rows.js';
import { groupRows } from './group-rows.js';

const VIEWS: Readonly<Record<string, (group: GroupData) => TemplateResult>> = {
  'meetlat-radar': (group) => groupRadarView(group),
  'meetlat-profile': (group) => groupProfileView(group),
  'meetlat-report': groupReportView,
};

/** What each element draws of a group; null for one that draws as always, as a poster does. */
export function drawGroup(host: ChartElement, data: ChartData): TemplateResult | null {
  const { picture, agreed } = host;
  const view = VIEWS[host.localName];
  if (!picture || !view) return null;
  const root = host.renderRoot as ShadowRoot;
  const sheet = groupChartStyles.styleSheet;
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const sector = 'sector' in host ? (host.sector as SectorPicture | null) : null;
  return view({ data, picture, sector, rows: groupRows(data, picture, agreed?.answers ?? null) });
}
