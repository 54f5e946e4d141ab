import type { PropertyDeclarations, TemplateResult } from 'lit';
import { nothing } from 'lit';
import type { Evidence, Guide } from '../../domain/guide.js';
import { evidenceOf, stepStates } from '../../domain/guide.js';
import { selectItems } from '../../domain/instrument.js';
import type { StoreState } from '../../store/assessment-store.js';
import type { Provided } from '../../store/provider.js';
import { oneOf } from '../base/words.js';
import { GuideElement } from '../views/guide-element.js';
import { routeStyles } from './route.styles.js';
import { routeView } from './route-view.js';

const ROUTES = ['self', 'guided', 'four-steps'] as const;

/** Where people have yet to open a filling. */
const NOTHING_YET: ReadonlySet<Evidence> = new Set();

/**
 * The steps of a route, and where a team is: told by `step`, else by what the filling shows. A step that a filling can't
 * show, such as inviting colleagues, is never called done because of a later one. It only reads.
 *
 * @csspart route - the whole
 * @csspart step - one step; also `done`, `now`, `next` or `unknown`
 * @csspart state - where the team is, in words
 * @csspart source - where the route comes from
 * @csspart notice - an attribute that can't work
 */
export class MeetlatRoute extends GuideElement {
  static override styles = [GuideElement.styles, routeStyles];
  static override get properties(): PropertyDeclarations {
    return { route: oneOf(...ROUTES), step: {} };
  }

  /** Which route: `self` (default), `guided` or `four-steps`. As a property also the id of a route of the guide's own. */
  route = 'self';
  /** Id of the step that the team is at, as the team or its guide says; all before it is done. */
  step: string | null = null;

  protected override seen({ instrument, assessment }: StoreState, { itemIds }: Provided): readonly unknown[] {
    return [instrument, assessment, itemIds];
  }

  protected override draw(guide: Guide): TemplateResult | typeof nothing {
    const route = guide.routes.find(({ id }) => id === this.route);
    return route ? routeView(guide, route, stepStates(route, this.step, this.#evidence)) : nothing;
  }

  get #evidence(): ReadonlySet<Evidence> | null {
    const { state, provided } = this.source;
    if (!state) return provided.instrument ? NOTHING_YET : null;
    if (state.phase === 'loading') return null;
    const { instrument, assessment } = state;
    const { items } = selectItems(instrument, provided.itemIds);
    return evidenceOf(instrument.scale, items, assessment.answers, assessment.records);
  }
}
