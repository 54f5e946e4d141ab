import type { CSSResult, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { AssessmentDetails, Records } from '../../domain/assessment.js';
import { emptyAssessment } from '../../domain/assessment.js';
import { conclude } from '../../domain/conclusions.js';
import { startingPoints } from '../../domain/facts.js';
import type { WordingChanges } from '../../domain/wording-changes.js';
import type { Guide } from '../../domain/guide.js';
import type { SourceHost } from '../base/source-controller.js';
import { SourceController } from '../base/source-controller.js';
import { language } from '../../locale/language.js';
import type { SectorPicture } from '../../domain/group/index.js';
import type * as SectorView from '../group-charts/sector-view.js';
import { guideViews } from '../guide/open-guide.js';
import { PlanEditor } from '../plan/plan-editor.js';
import { planStyles } from '../plan/plan.styles.js';
import { focusNext, planView } from '../plan/plan-view.js';
import type { EarlierFilling } from '../../export/drawing/chart-content.js';
import type { ChartData } from '../views/chart-data.js';
import { EarlierFillings } from './earlier-fillings.js';
import { changesOf, changesView, notComparedView } from './changes-view.js';
import { compareView } from './compare-view.js';
import { compared } from './compared.js';
import { beginView, conclusionsView } from './conclusions-view.js';
import { extraStyles } from './extra.styles.js';
import { FileWork } from './file-work.js';
import type { FileContent } from './report-files.js';
import { canCopy } from './report-files.js';
import { toolbarView } from './toolbar-view.js';

/** What the report hands to its extras. */
export interface ExtraHost extends SourceHost {
  details: Partial<AssessmentDetails>;
  records: Records;
  earlier: EarlierFilling | null;
  guide: Guide | null;
  sector: SectorPicture | null;
}

/**
 * What a report has beyond the figures: conclusions with their rules, comparing, the plan, and everything that leaves the
 * page. Loaded after the report itself is on screen; without it the report is whole, only plainer.
 */
export class ReportExtra {
  static readonly styles: readonly CSSResult[] = [extraStyles, planStyles];
  readonly #host: ExtraHost;
  readonly #source: SourceController;
  readonly #work: FileWork;
  readonly #fillings: EarlierFillings;
  readonly #editor: PlanEditor;
  /** What draws the sector: few reports have one. */
  #sector: typeof SectorView | null = null;

  constructor(host: ExtraHost) {
    const changed = (): void => {
      host.requestUpdate();
    };
    this.#host = host;
    this.#source = new SourceController(host, ({ conflicts, phase }, { workspace }) => [conflicts, phase, workspace]);
    this.#work = new FileWork(() => this.#source.store, changed);
    this.#fillings = new EarlierFillings(changed);
    this.#editor = new PlanEditor(() => this.#source.store, changed);
  }

  /** What the charts are drawn from, with the earlier filling as far as it can be compared. */
  dataOf(data: ChartData): ChartData {
    const chosen = this.#chosen;
    return chosen ? compared(data, chosen) : data;
  }

  toolbar(data: ChartData): TemplateResult {
    // Not in the first draw: a server, which may have made it, has no clipboard.
    const copies = this.#host.hasUpdated && canCopy();
    return toolbarView(this.#contentOf(data), this.#work, this.#source.state?.phase === 'ready', copies);
  }

  compare(data: ChartData): TemplateResult {
    const { state, provided } = this.#source;
    const notes = notComparedView(data.earlier);
    if (!state || !provided.workspace) return html`${notes}`;
    this.#fillings.look(provided.workspace, state.assessment.id, provided.itemIds, data.aspects);
    return html`${compareView(this.#fillings)} ${notes}`;
  }

  /** Which texts changed since the answers were given. */
  changes(data: ChartData): TemplateResult | typeof nothing {
    return changesView(this.#changesOf(data), data.instrument.edition.version);
  }

  conclusions({ scale, items, answers, aspects }: ChartData): TemplateResult {
    const found = conclude(scale, items, answers, aspects, this.#chosen?.answers ?? null);
    return html`${conclusionsView(found)} ${aspects.length > 1 ? beginView(startingPoints(items, answers)) : nothing}`;
  }

  plan(data: ChartData): TemplateResult | typeof nothing {
    const { state } = this.#source;
    const records = this.#records;
    if (!state && Object.keys(records).length === 0) return nothing;
    const editor = state?.phase === 'ready' ? this.#editor : null;
    const tips = guideViews(this.#host)?.tips(data);
    return planView(data, { records, editor, conflicts: state?.conflicts ?? [], tips });
  }

  /** What helps to get on. At the end: it comes later than the rest, and nothing has to move for it. */
  guide(data: ChartData): TemplateResult {
    const chapter = guideViews(this.#host)?.chapter(data, this.#records) ?? nothing;
    return html`${this.#sectorOf(data)} ${chapter}`;
  }

  #sectorOf(data: ChartData): TemplateResult | typeof nothing {
    const { sector } = this.#host;
    if (!sector) return nothing;
    if (!this.#sector) {
      import('../group-charts/sector-view.js').then(
        (views) => {
          this.#sector = views;
          this.#host.requestUpdate();
        },
        () => undefined, // the next draw tries again
      );
    }
    return this.#sector?.ownBesideSector(data, sector) ?? nothing;
  }

  /** After the report was drawn. */
  drawn(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const styles = this.#sector ? [...ReportExtra.styles, this.#sector.groupChartStyles] : ReportExtra.styles;
    const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
    const missing = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
    if (missing.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
    focusNext(this.#editor, root);
    guideViews(this.#host);
  }

  get #chosen(): EarlierFilling | null {
    return this.#fillings.chosen ?? this.#host.earlier;
  }

  #changesOf(data: ChartData): WordingChanges | null {
    return changesOf(data, (this.#source.state?.assessment.details ?? this.#host.details).edition);
  }

  get #records(): Records {
    return this.#source.state?.assessment.records ?? this.#host.records;
  }

  #contentOf(data: ChartData): FileContent {
    const { instrument, answers } = data;
    const { state } = this.#source;
    const details = { ...this.#host.details, ...state?.assessment.details };
    const empty = emptyAssessment('', instrument.id, instrument.edition.version);
    return {
      ...data,
      details,
      records: this.#records,
      compareWith: this.#chosen,
      changes: this.#changesOf(data),
      edition: instrument.edition.version,
      guide: guideViews(this.#host)?.guideOf(instrument) ?? null,
      lang: language(), // of the place on the page, as this is asked while drawing
      itemCount: instrument.themes.reduce((count, theme) => count + theme.items.length, 0),
      assessment: state?.assessment ?? {
        ...empty,
        details: { ...empty.details, ...details },
        answers,
        records: this.#records,
      },
    };
  }
}
