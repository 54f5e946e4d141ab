import type { TemplateResult } from 'lit';
import type { nothing } from 'lit';
import type { Guide } from '../../domain/guide.js';
import { guideStyles } from '../guide/guide.styles.js';
import { helpView } from '../guide/help-view.js';
import { GuideElement } from '../views/guide-element.js';

/**
 * "Wat is sociaal incasseren?": what it means, who benefits, and how it differs from classic collecting, behind a line that
 * opens it. Shows nothing when the guide has no such texts.
 *
 * @csspart help - the whole
 * @csspart summary - the line that opens it
 * @csspart benefit - what one of those involved gains
 * @csspart table - classic and social collecting side by side
 * @csspart source - where a text comes from
 * @csspart notice - an attribute that can't work
 */
export class MeetlatHelp extends GuideElement {
  static override styles = [GuideElement.styles, guideStyles];

  protected override draw(guide: Guide): TemplateResult | typeof nothing {
    return helpView(guide);
  }
}
