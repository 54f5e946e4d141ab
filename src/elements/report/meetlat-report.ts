import type { PropertyDeclarations, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { AssessmentDetails } from '../../domain/assessment.js';
import { summarize } from '../../domain/summary.js';
import { formatDay } from '../../locale/format.js';
import { report as t } from '../../locale/nl/report.js';
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
import { figuresView, findingsView, themesView } from './summary-view.js';

/**
 * The result to talk about: figures, radar, what stands out, where to begin, means per theme, every item from current
 * to ambition, all notes, and what is still open. A mirror: it gives no grade. It only reads.
 *
 * @csspart header - title, organisation, label and date
 * @csspart figures - the figures at the top
 * @csspart figure - one of them
 * @csspart radar - the radar
 * @csspart findings - what stands out
 * @csspart begin - where to begin
 * @csspart themes - the means per theme
 * @csspart profile - every item from current to ambition
 * @csspart notes - all notes
 * @csspart note - one note
 * @csspart missing - what is not filled in
 * @csspart table - a table with figures
 * @csspart notice - which of `items` don't exist
 * @cssprop --meetlat-accent - colour of theme names
 * @cssprop --meetlat-current - colour of the scores for now
 * @cssprop --meetlat-ambition - colour of the ambitions
 */
export class MeetlatReport extends ChartElement {
  static override styles = [ChartElement.styles, chartStyles, radarStyles, profileStyles, reportStyles];
  static override get properties(): PropertyDeclarations {
    return {
      details: noAttribute,
    };
  }

  /** Organisation, label and date, for a report without a store. */
  details: Partial<AssessmentDetails> = {};

  protected override draw(data: ChartData): TemplateResult {
    const summary = summarize(data.scale, data.items, data.answers, data.aspects);
    const started = data.aspects.some((aspect) => summary.means[aspect].n > 0);
    return html`<article aria-labelledby="report-title">
      ${this.#headerView(data.title)} ${figuresView(summary, data)}
      <div class="overview">
        ${radarView(data, 'item', headingOf)}
        <div>${findingsView(summary)} ${started ? themesView(summary, data) : nothing}</div>
      </div>
      ${started ? profileView(data, headingOf) : nothing} ${notesView(data)}
      ${missingView(data, summary.progress.filled)}
    </article>`;
  }

  #headerView(title: string): TemplateResult {
    const { organisation, label, heldOn } = this.source.state?.assessment.details ?? this.details;
    const said = [organisation, label, heldOn && formatDay(heldOn)].filter(Boolean);
    return html`<header part="header">
      <p class="kicker">${title}</p>
      <h2 id="report-title">${t.title}</h2>
      ${said.length > 0 ? html`<p class="aside">${said.map((text, i) => html`${i > 0 ? ' · ' : ''}<bdi>${text}</bdi>`)}</p>` : nothing}
    </header>`;
  }
}

const headingOf = (title: string): TemplateResult => html`<h3>${title}</h3>`;
