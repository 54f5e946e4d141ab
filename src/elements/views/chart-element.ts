import type { PropertyDeclarations, TemplateResult } from 'lit';
import { nothing } from 'lit';
import type { Answers, Assessment } from '../../domain/assessment.js';
import type { GroupPicture } from '../../domain/group/index.js';
import type { Instrument } from '../../domain/instrument.js';
import { selectItems } from '../../domain/instrument.js';
import type { Aspect } from '../../domain/rating.js';
import { ASPECTS } from '../../domain/rating.js';
import { groupByTheme } from '../../domain/statistics.js';
import { complain } from '../base/check-values.js';
import { MeetlatElement } from '../base/meetlat-element.js';
import { SourceController } from '../base/source-controller.js';
import { noAttribute, someOf, words } from '../base/words.js';
import type { EarlierFilling } from '../../export/drawing/chart-content.js';
import type { ChartData } from './chart-data.js';

/** What radar, profile and report share: they only read, from a store or from properties alone. */
export abstract class ChartElement extends MeetlatElement {
  static override get properties(): PropertyDeclarations {
    return {
      instrument: noAttribute,
      answers: noAttribute,
      items: words,
      aspects: someOf(ASPECTS),
      earlier: noAttribute,
    };
  }

  /** Draws a group in place of one person's answers. `open-group.ts` fills it in; null: this chart draws as always. */
  declare static group?: (host: ChartElement, data: ChartData) => TemplateResult | null;

  protected readonly source = new SourceController(this, ({ instrument, assessment }, { itemIds, aspects }) => [
    instrument,
    assessment,
    itemIds,
    aspects,
  ]);

  /** The instrument, for a chart without a store. */
  instrument: Instrument | null = null;
  /** The answers by item id, for a chart without a store. */
  answers: Answers = {};
  /** Ids of the items to show, in the instrument's order (default: what the assessment around it uses). */
  items: readonly string[] | null = null;
  /** What to show: `current`, `ambition` or both (default: what the assessment around it asks). */
  aspects: readonly Aspect[] | null = null;

  /** An earlier filling to compare with: its scores for then are shown beside those for now. */
  earlier: EarlierFilling | null = null;

  /** What may be shown of a group: drawn in place of one person's answers. */
  declare picture?: GroupPicture | null;
  /** What the group agreed on. */
  declare agreed?: Assessment | null;

  #unknown: readonly string[] = [];

  override render(): TemplateResult | typeof nothing {
    const { state, provided } = this.source;
    const instrument = state?.instrument ?? provided.instrument ?? this.instrument;
    if (!instrument) return nothing;
    const { items, unknown } = selectItems(instrument, this.items ?? provided.itemIds);
    if (unknown.length + this.#unknown.length > 0) void complain(this, 'items', unknown);
    this.#unknown = unknown;
    const asked = this.aspects ?? provided.aspects;
    const data: ChartData = {
      instrument,
      title: instrument.title,
      scale: instrument.scale,
      items,
      groups: groupByTheme(items),
      answers: state?.assessment.answers ?? this.answers,
      aspects: ASPECTS.filter((aspect) => asked.includes(aspect)),
      earlier: this.earlier,
    };
    return ChartElement.group?.(this, data) ?? this.draw(data);
  }

  /** The element's own part of `render`: called when there is an instrument to draw. */
  protected abstract draw(data: ChartData): TemplateResult;
}
