import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answers } from '../../domain/assessment.js';
import type { PlacedItem } from '../../domain/instrument.js';
import type { Aspect } from '../../domain/rating.js';
import { progress } from '../../domain/statistics.js';
import { readDeepLink, writeDeepLink } from './deep-link.js';
import type { Page, Pace, Route, Rounds } from './route.js';
import { pageOfItem, pageOfStep, planRoute } from './route.js';

export interface JourneyHost extends ReactiveControllerHost, HTMLElement {
  readonly deepLink: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Id of the open filling, or null. */
  readonly openId: string | null;
}

/** Where a person is on the way through the items: the open page, moving on, focus, and the address. */
export class Journey implements ReactiveController {
  readonly #host: JourneyHost;
  #inputs: readonly unknown[] = [];
  route: Route = { steps: [], pages: [] };
  page = 0;

  constructor(host: JourneyHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#followAddress);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#followAddress);
  }

  /** Plans the way again when what is asked has changed; stays on the page where that is possible. */
  plan(items: readonly PlacedItem[], aspects: readonly Aspect[], rounds: Rounds, pace: Pace): void {
    const inputs = [items.map(({ item }) => item.id).join(), aspects.join(), rounds, pace, items[0]];
    if (inputs.every((value, i) => value === this.#inputs[i])) return;
    this.#inputs = inputs;
    this.route = planRoute(items, aspects, rounds, pace);
    this.page = Math.min(this.page, this.route.pages.length - 1);
  }

  /** Opens the page of the linked item, else the first page that is not filled in yet. */
  begin(answers: Answers): void {
    const link = this.#host.deepLink ? readDeepLink(location.hash) : null;
    const linked = link && link.assessmentId === this.#host.openId ? pageOfItem(this.route, link.itemId) : -1;
    const open = this.route.pages.findIndex((page) => !isDone(page, answers));
    this.page = linked >= 0 ? linked : Math.max(0, open);
    this.#move('replaceState');
  }

  toPage(page: number): void {
    if (page < 0 || page >= this.route.pages.length) return;
    this.page = page;
    this.#move('pushState');
  }

  toStep(step: number): void {
    this.toPage(pageOfStep(this.route, step));
  }

  toItem(itemId: string): void {
    this.toPage(pageOfItem(this.route, itemId));
  }

  /** Back and Forward. Another filling in the address is left alone: opening it is a choice of its own. */
  #followAddress = (): void => {
    const link = this.#host.deepLink ? readDeepLink(location.hash) : null;
    if (!link || link.assessmentId !== this.#host.openId) return;
    const page = pageOfItem(this.route, link.itemId);
    if (page < 0) return;
    this.page = page;
    this.#show();
  };

  #move(write: 'pushState' | 'replaceState'): void {
    const page = this.route.pages[this.page];
    const [first] = page?.kind === 'items' ? page.items : [];
    const assessmentId = this.#host.openId;
    if (this.#host.deepLink && first && assessmentId) {
      history[write](history.state, '', writeDeepLink({ assessmentId, itemId: first.item.id }));
    }
    this.#show();
  }

  /** Draws the page and takes the focus to its title, so that keyboard and screen reader start at the top. */
  #show(): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const page = this.#host.renderRoot.querySelector<HTMLElement>('.page');
      const item = page?.querySelector('meetlat-item');
      if (item)
        void item.updateComplete.then(() => {
          item.focusTitle();
        });
      else page?.focus();
    });
  }
}

/** The result is never done: it is where a complete filling opens. */
function isDone(page: Page, answers: Answers): boolean {
  if (page.kind === 'result') return false;
  if (page.kind === 'pause') return true;
  const { filled, total } = progress(page.items, answers, page.aspects);
  return filled === total;
}
