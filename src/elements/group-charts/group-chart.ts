import type { TemplateResult } from 'lit';
import { nothing } from 'lit';
import type { SectorPicture } from '../../domain/group/index.js';
import { adoptStyles } from '../base/adopt-styles.js';
import type { ChartData } from '../views/chart-data.js';
import type { ChartElement } from '../views/chart-element.js';
import type * as Files from './group-files.js';
import { groupChartStyles } from './group-chart.styles.js';
import { groupProfileView } from './group-profile-view.js';
import { groupRadarView } from './group-radar-view.js';
import { groupReportView } from './group-report-view.js';
import type { GroupData } from './group-rows.js';
import { groupRows } from './group-rows.js';

/** What makes files of a group's report: comes after the report is on screen. */
let files: typeof Files | null = null;

function toolbarView(host: ChartElement, group: GroupData): TemplateResult | typeof nothing {
  if (files) {
    adoptStyles(host, files.extraStyles);
    return files.groupToolbar(host, group);
  }
  import('./group-files.js').then(
    (found) => {
      files = found;
      host.requestUpdate();
    },
    () => undefined, // the next draw tries again
  );
  return nothing;
}

const VIEWS: Readonly<Record<string, (group: GroupData, host: ChartElement) => TemplateResult>> = {
  'meetlat-radar': (group, host) => groupRadarView(group, 'by' in host && host.by === 'theme' ? 'theme' : 'item'),
  'meetlat-profile': (group) => groupProfileView(group),
  'meetlat-report': (group, host) => groupReportView(group, toolbarView(host, group)),
};

/** What each element draws of a group; null for one that draws as always, as a poster does. */
export function drawGroup(host: ChartElement, data: ChartData): TemplateResult | null {
  const { picture, agreed } = host;
  const view = VIEWS[host.localName];
  if (!picture || !view) return null;
  adoptStyles(host, groupChartStyles);
  const sector = 'sector' in host ? (host.sector as SectorPicture | null) : null;
  return view({ data, picture, sector, rows: groupRows(data, picture, agreed?.answers ?? null) }, host);
}
