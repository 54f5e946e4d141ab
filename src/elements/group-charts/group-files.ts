import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { GroupContent } from '../../export/report/build-group-report.js';
import { buildGroupReport } from '../../export/report/build-group-report.js';
import { language } from '../../locale/language.js';
import { exporting as t } from '../../locale/spoken/export.js';
import { groupCharts } from '../../locale/spoken/group-charts.js';
import { buttonView } from '../base/button-view.js';
import { saveFile } from '../base/save-file.js';
import { FileWork } from '../report/file-work.js';
import { openPdf } from '../report/large-files.js';
import { printPages } from '../report/print-pages.js';
import { extraStyles } from '../report/extra.styles.js';
import { statusView } from '../report/toolbar-view.js';
import type { ChartElement } from '../views/chart-element.js';
import type { GroupData } from './group-rows.js';

export { extraStyles };

/** What each report has under way. */
const works = new WeakMap<ChartElement, FileWork>();

function workOf(host: ChartElement): FileWork {
  const known = works.get(host);
  if (known) return known;
  const work = new FileWork(
    () => null,
    () => {
      host.requestUpdate();
    },
  );
  works.set(host, work);
  return work;
}

/** What of a group leaves the page: only what its picture says. */
export function groupToolbar(host: ChartElement, { data, picture }: GroupData): TemplateResult {
  const work = workOf(host);
  const agreed = host.agreed?.answers ?? {};
  const content: GroupContent = { ...data, picture, agreed, lang: language() };
  const pdf = async (open: NonNullable<typeof openPdf>): Promise<void> => {
    await work.run(
      () => t.pdf,
      async (onProgress, signal) => {
        const file = await (await open()).reportToPdf(buildGroupReport(content), onProgress, signal);
        signal.throwIfAborted();
        saveFile(`${groupCharts.reportTitle}.pdf`, file, 'application/pdf');
        return () => t.done(t.pdf);
      },
    );
  };
  const print = (): Promise<void> =>
    work.run(
      () => t.print,
      async () => {
        await printPages(buildGroupReport(content), groupCharts.reportTitle);
        return null;
      },
    );
  const csv = (): Promise<void> =>
    work.run(
      () => t.csv,
      async (_, signal) => {
        const { groupToCsv } = await import('../../export/group-csv.js');
        signal.throwIfAborted();
        const text = groupToCsv(data.instrument, picture, { answers: agreed }, { lang: content.lang });
        saveFile(`${groupCharts.reportTitle}.csv`, text, 'text/csv');
        return () => t.done(t.csv);
      },
    );
  const open = openPdf;
  return html`<div class="files">
    <div class="toolbar" part="toolbar" role="group" aria-label=${t.toolbar}>
      ${open ? buttonView(t.pdf, () => void pdf(open), 'primary') : nothing}
      ${buttonView(t.print, () => void print(), open ? '' : 'primary')} ${buttonView(t.csv, () => void csv())}
    </div>
    ${open ? nothing : html`<p class="muted">${t.pdfByPrinting}</p>`} ${statusView(work)}
  </div>`;
}
