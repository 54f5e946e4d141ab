import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { PosterLayout } from '../../chart/poster.js';
import { layoutPoster } from '../../chart/poster.js';
import type { AssessmentDetails } from '../../domain/assessment.js';
import type { Instrument, PlacedItem } from '../../domain/instrument.js';
import { formatDay } from '../../locale/format-day.js';
import { poster as t } from '../../locale/spoken/poster.js';
import { tones } from '../../styles/tones.js';
import { flag, noAttribute } from '../base/words.js';
import type { ChartData } from '../views/chart-data.js';
import { ChartElement } from '../views/chart-element.js';
import { printDocument } from '../views/print-frame.js';
import { measureIn } from './measure.js';
import { paperCss, sizeRules } from './paper.js';
import { paperFont, posterStyles } from './poster.styles.js';
import { groupAnswers } from './group-answers.js';
import { sheetStyles } from './sheet.styles.js';
import type { PosterData } from './sheet-view.js';
import { posterTexts, sheetsView } from './sheet-view.js';

/**
 * The whole instrument on A3 sheets for the wall, to hang under each other as one rod: a preview, and a button that
 * prints it and nothing else of the page. Empty, to write on, or with the scores of an assessment. The Dutch edition
 * takes two sheets; another instrument as few as letters of 7 to 11 points allow. It only reads.
 *
 * @csspart print - the button
 * @csspart sheet - one sheet of the preview
 * @csspart notice - an attribute that can't work
 * @cssprop --meetlat-poster-font - fonts for the paper: installed ones only, because those of the page stay on screen
 */
export class MeetlatPoster extends ChartElement {
  static override styles = [ChartElement.styles, tones, paperFont, sheetStyles, posterStyles];
  static override get properties(): PropertyDeclarations {
    return {
      details: noAttribute,
      marks: flag,
      failed: { state: true },
    };
  }

  /** Where the instrument comes from when nothing else gives one. `define.ts` fills it in. */
  static loadInstrument: (() => Promise<Instrument>) | null = null;

  /** Shows the scores; without it the poster is empty, to write on. */
  marks = false;
  /** Organisation, label and date, for a poster with marks but without a store. */
  details: Partial<AssessmentDetails> = {};
  /** Whether the browser refused to print. */
  protected failed = false;

  #data: PosterData | null = null;
  #made: { readonly font: string; readonly items: readonly PlacedItem[]; readonly layout: PosterLayout } | null = null;
  readonly #size = new CSSStyleSheet();

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#loadDefault();
  }

  protected override firstUpdated(): void {
    const root = this.shadowRoot;
    if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#size];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#data = null;
  }

  protected override draw(plain: ChartData): TemplateResult {
    const { picture = null, agreed = null } = this;
    const isGroup = picture !== null || agreed !== null;
    const data = isGroup ? { ...plain, answers: groupAnswers(picture, agreed) } : plain;
    const instrument = this.#instrument;
    const layout = this.#layout(data);
    const { label = '', date = '' } = instrument?.edition ?? {};
    const edition = [label, formatDay(date)].filter(Boolean).join(' · ');
    const details = this.source.state?.assessment.details ?? this.details;
    this.#data = { ...data, layout, edition, details, marks: this.marks || isGroup, picture };
    this.#size.replaceSync(sizeRules(sizesOf(layout)));
    return html`<div class="tools">
        <button class="primary" part="print" @click=${this.#print}>${t.print}</button>
        <p>${t.paper(layout.sheets.length)}</p>
        ${this.failed ? html`<p class="failed" role="alert">${t.failed}</p>` : nothing}
      </div>
      <div class="poster">${sheetsView(this.#data)}</div>`;
  }

  get #instrument(): Instrument | null {
    return this.source.state?.instrument ?? this.source.provided.instrument ?? this.instrument;
  }

  /** Made again only for other texts or another font: a poster with marks is drawn anew for every score. */
  #layout({ items, groups, scale }: ChartData): PosterLayout {
    const font = getComputedStyle(this).getPropertyValue('--_paper-font');
    const made = this.#made;
    if (made?.font === font && made.items.length === items.length && made.items.every((item, i) => item === items[i])) {
      return made.layout;
    }
    const layout = layoutPoster(posterTexts(groups, scale), measureIn(font));
    this.#made = { font, items, layout };
    return layout;
  }

  readonly #print = async (): Promise<void> => {
    const data = this.#data;
    if (!data) return;
    this.failed = false;
    try {
      const content = html`${sheetsView(data)}`;
      await printDocument(paperCss(this, sizesOf(data.layout)), content, data.title, this.#instrument?.lang ?? 'nl');
    } catch (error) {
      console.error(error);
      this.failed = true;
    }
  };

  async #loadDefault(): Promise<void> {
    if (this.instrument || this.for !== null || this.#instrument || !MeetlatPoster.loadInstrument) return;
    const instrument = await MeetlatPoster.loadInstrument();
    this.instrument ??= instrument;
  }
}

const sizesOf = ({ sheets }: PosterLayout): readonly number[] => sheets.map(({ size }) => size);
