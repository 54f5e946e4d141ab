import type { PropertyDeclarations, TemplateResult } from 'lit';
import { oneOf } from '../base/words.js';
import { chartStyles } from '../views/chart.styles.js';
import type { ChartData } from '../views/chart-data.js';
import { ChartElement } from '../views/chart-element.js';
import { radarStyles } from '../views/radar.styles.js';
import { radarView } from '../views/radar-view.js';
import type { By } from '../views/table-view.js';

/**
 * Current and ambition in one picture: an axis per item or theme, rings at the level bounds, and a table with the same
 * figures. Follows a store, or draws its `instrument` and `answers` properties. It only reads.
 *
 * @csspart radar - the whole figure
 * @csspart title - what there is to see
 * @csspart legend - the key to marks and rings
 * @csspart empty - the sentence shown while there is no score
 * @csspart drawing - the picture
 * @csspart current - the line and marks for now
 * @csspart ambition - the line and marks for the ambition
 * @csspart details - what opens to show the table
 * @csspart table - the figures
 * @csspart notice - an attribute that can't work
 */
export class MeetlatRadar extends ChartElement {
  static override styles = [ChartElement.styles, chartStyles, radarStyles];
  static override get properties(): PropertyDeclarations {
    return {
      by: oneOf('item', 'theme'),
    };
  }

  /** What an axis stands for: each `item` (default), or each `theme` with its mean. */
  by: By = 'item';

  protected override draw(data: ChartData): TemplateResult {
    return radarView(data, this.by);
  }
}
