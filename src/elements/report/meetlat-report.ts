import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { AssessmentDetails, Records } from '../../domain/assessment.js';
import type { Guide } from '../../domain/guide.js';
import type { SectorPicture } from '../../domain/group/index.js';
import { summarize } from '../../domain/summary.js';
import { formatDay } from '../../locale/format-day.js';
import { report as t } from '../../locale/spoken/report.js';
import { noAttribute } from '../base/words.js';
import { chartStyles } from '../views/chart.styles.js';
import type { ChartData } from '../views/chart-data.js';
import { ChartElement } from '../views/chart-element.js';
import { profileStyles } from '../views/profile.styles.js';
import { profileView } from '../views/profile-view.js';
import { radarStyles } from '../views/radar.styles.js';
import { radarView } from '../views/radar-view.js';
import { missingView, notesView } from './notes-view.js';
import { reportStyles } from './report.styles.js';
import type { ReportExtra } from './report-extra.js';
import { figuresView, themesView } from './summary-view.js';

/**
 * The result to talk about: figures, radar, what stands out, where to begin, means per theme, every item from current
 * to ambition, all notes, and what is still open. A mirror: it gives no grade. It only reads.
 *
 * @csspart header - title, organisation, label and date
 * @csspart toolbar - print, PDF, Excel and other files
 * @csspart button - a button; also `primary` or `link`
 * @csspart busy - what is being made, and how far it is
 * @csspart done - what was made
 * @csspart error - what went wrong
 * @csspart offer - what a workbook would change
 * @csspart compare - the list of earlier fillings
 * @csspart not-compared - the items that are not compared, and why
 * @csspart changes - which texts changed since the answers were given
 * @csspart figures - the figures at the top
 * @csspart figure - one of them
 * @csspart radar - the radar; its parts are those of `meetlat-radar`
 * @csspart findings - what stands out
 * @csspart begin - where to begin
 * @csspart themes - the means per theme
 * @csspart profile - every item from current to ambition; its parts are those of `meetlat-profile`
 * @csspart plan - priorities and plan; its parts are those of `meetlat-plan`
 * @csspart guide - tips on the items with the widest gaps
 * @csspart tips - tips on one item, behind a line that opens them
 * @csspart tip - one tip
 * @csspart help - what social collection means; its parts are those of `meetlat-help`
 * @csspart source - where tips come from
 * @csspart notes - all notes
 * @csspart note - one note
 * @csspart missing - what is not filled in
 * @csspart table - a table with figures
 * @csspart sector - own scores beside those of the sector
 * @csspart notice - an attribute that can't work
 */
export class MeetlatReport extends ChartElement {
  static override styles = [ChartElement.styles, chartStyles, radarStyles, profileStyles, reportStyles];
  static override get properties(): PropertyDeclarations {
    return {
      details: noAttribute,
      records: noAttribute,
      guide: noAttribute,
      sector: noAttribute,
    };
  }

  /** Organisation, label and date, for a report without a store. */
  details: Partial<AssessmentDetails> = {};
  /** The records of a plan (`Assessment.records`), for a report without a store. */
  records: Records = {};
  /** Tips and help texts to show, in place of those that go with the instrument. */
  guide: Guide | null = null;
  /** What a shared store tells of the sector, shown beside one's own scores. */
  sector: SectorPicture | null = null;

  static #Extra: typeof ReportExtra | null = null;
  #extra: ReportExtra | null = null;

  /** Gets what a report has beyond the figures. Reports get it themselves; who needs it in the first draw asks before. */
  static async loadExtra(): Promise<void> {
    ({ ReportExtra: MeetlatReport.#Extra } = await import('./report-extra.js'));
  }

  protected override willUpdate(): void {
    this.#extra ??= MeetlatReport.#Extra && new MeetlatReport.#Extra(this);
  }

  protected override firstUpdated(): void {
    // Without it (a lost connection) the report still shows every figure and note.
    MeetlatReport.loadExtra().then(
      () => {
        this.requestUpdate();
      },
      () => undefined,
    );
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#extra?.drawn();
  }

  protected override draw(plain: ChartData): TemplateResult {
    const extra = this.#extra;
    const data = extra?.dataOf(plain) ?? plain;
    const summary = summarize(data.scale, data.items, data.answers, data.aspects);
    const started = data.aspects.some((aspect) => summary.means[aspect].n > 0);
    return html`<article aria-labelledby="report-title">
      ${this.#headerView(data)} ${extra?.compare(data)} ${extra?.changes(data)} ${figuresView(summary, data)}
      <div class="overview">
        ${radarView(data, 'item', headingOf)}
        <div>${extra?.conclusions(data)} ${started ? themesView(summary, data) : nothing}</div>
      </div>
      ${started ? profileView(data, headingOf) : nothing} ${extra?.plan(data)} ${notesView(data)}
      ${missingView(data, summary.progress.filled)} ${extra?.guide(data)}
    </article>`;
  }

  #headerView(data: ChartData): TemplateResult {
    const { organisation, label, heldOn } = this.source.state?.assessment.details ?? this.details;
    const said = [organisation, label, heldOn && formatDay(heldOn)].filter(Boolean);
    return html`<header part="header">
      <div>
        <p class="kicker">${data.title}</p>
        <h2 id="report-title">${t.title}</h2>
        ${said.length > 0 ? html`<p class="aside">${said.map((text, i) => html`${i > 0 ? ' · ' : ''}<bdi>${text}</bdi>`)}</p>` : nothing}
      </div>
      ${this.#extra?.toolbar(data)}
    </header>`;
  }
}

const headingOf = (title: string): TemplateResult => html`<h3>${title}</h3>`;
