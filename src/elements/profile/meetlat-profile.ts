import type { TemplateResult } from 'lit';
import { chartStyles } from '../views/chart.styles.js';
import type { ChartData } from '../views/chart-data.js';
import { ChartElement } from '../views/chart-element.js';
import { profileStyles } from '../views/profile.styles.js';
import { profileView } from '../views/profile-view.js';

/**
 * Every item as a line from current to ambition on a bar with the levels, under its theme with the theme's means.
 * Follows a store, or draws its `instrument` and `answers` properties. It only reads.
 *
 * @csspart profile - the whole figure
 * @csspart title - what there is to see
 * @csspart legend - the key to marks and levels
 * @csspart empty - the sentence shown while there is no score
 * @csspart table - the table that holds bars and figures
 * @csspart bar - one item's bar
 * @csspart notice - an attribute that can't work
 */
export class MeetlatProfile extends ChartElement {
  static override styles = [ChartElement.styles, chartStyles, profileStyles];

  protected override draw(data: ChartData): TemplateResult {
    return profileView(data);
  }
}
