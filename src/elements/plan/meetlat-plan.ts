import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Records } from '../../domain/assessment.js';
import type { Guide } from '../../domain/guide.js';
import { SourceController } from '../base/source-controller.js';
import { noAttribute } from '../base/words.js';
import { guideViews } from '../guide/open-guide.js';
import type { ChartData } from '../views/chart-data.js';
import { ChartElement } from '../views/chart-element.js';
import { PlanEditor } from './plan-editor.js';
import { planStyles } from './plan.styles.js';
import { focusNext, planView } from './plan-view.js';

/**
 * What people will work on: the priorities they chose, with the next level as the goal, and actions with who, when and
 * how far. Suggests the biggest gaps; people choose. Without a store it only shows `records`.
 *
 * @csspart plan - the whole
 * @csspart title - the heading
 * @csspart choose - suggestions, and the list of items
 * @csspart priority - one priority
 * @csspart goal - the next level, in the words of the instrument
 * @csspart tips - tips on a priority, behind a line that opens them
 * @csspart tip - one tip
 * @csspart source - where tips come from
 * @csspart action - one action
 * @csspart undo - the message after something was taken away
 * @csspart conflict - two values of one field
 * @csspart button - a button; also `primary` or `link`
 * @csspart notice - an attribute that can't work
 */
export class MeetlatPlan extends ChartElement {
  static override styles = [ChartElement.styles, planStyles];
  static override get properties(): PropertyDeclarations {
    return { records: noAttribute, guide: noAttribute };
  }

  /** The records of a plan (`Assessment.records`), for one without a store: only to read. */
  records: Records = {};

  /** Tips to show with the priorities, in place of those that go with the instrument. */
  guide: Guide | null = null;

  readonly #editor = new PlanEditor(
    () => this.source.store,
    () => {
      this.requestUpdate();
    },
  );

  constructor() {
    super();
    // A chart draws from answers alone; the plan shows conflicts, and whether it may be changed.
    new SourceController(this, ({ conflicts, phase }) => [conflicts, phase]);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    focusNext(this.#editor, this.renderRoot);
    guideViews(this);
  }

  protected override draw(data: ChartData): TemplateResult {
    const { state } = this.source;
    return planView(data, {
      records: state?.assessment.records ?? this.records,
      conflicts: state?.conflicts ?? [],
      editor: state?.phase === 'ready' ? this.#editor : null,
      tips: guideViews(this)?.tips(data),
    });
  }
}
