import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answers } from '../../domain/assessment.js';
import type { PlacedItem } from '../../domain/instrument.js';
import type { Aspect } from '../../domain/rating.js';
import { progress } from '../../domain/statistics.js';
import type { AssessmentStore } from '../../store/assessment-store.js';
import type { Provider } from '../../store/provider.js';
import { readDeepLink, writeDeepLink } from './deep-link.js';
import type { Page, Pace, Route, Rounds } from './route.js';
import { pageOfItem, pageOfStep, planRoute } from './route.js';
import type { Session } from './session.js';

/** What an older filling asks of a reader loads when there is one. Without it (a lost connection) everything else works. */
const tellOlder = (host: JourneyHost, store: AssessmentStore): Promise<void> =>
  import('./older-filling.js').then(
    (older) => {
      older.tell(host, store);
    },
    () => undefined,
  );

export interface JourneyHost extends ReactiveControllerHost, HTMLElement {
  readonly deepLink: boolean;
  readonly provider: Provider;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Where a person is on the way through the items: the open page, moving on, focus, and the address. */
export class Journey implements ReactiveController {
  readonly #host: JourneyHost;
  readonly #session: Session;
  #inputs: readonly unknown[] = [];
  route: Route = { steps: [], pages: [] };
  page = 0;

  constructor(host: JourneyHost, session: Session) {
    this.#host = host;
    this.#session = session;
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
  begin(store: AssessmentStore): void {
    const { instrument, assessment } = store.state;
    const { answers, details } = assessment;
    if (details.edition !== instrument.edition.version) void tellOlder(this.#host, store);
    const open = this.route.pages.findIndex((page) => !isDone(page, answers));
    this.page = this.#linkedPage() ?? Math.max(0, open);
    // Only after a choice on the start screen: a page that opens by itself leaves the focus where it is.
    this.#move('replaceState', this.#host.shadowRoot?.activeElement !== null);
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

  /** Back and Forward. */
  #followAddress = (): void => {
    const page = this.#linkedPage();
    if (page === null) return;
    this.page = page;
    this.#show();
  };

  /** The page in the address. Another filling there is left alone: opening it is a choice of its own. */
  #linkedPage(): number | null {
    const { openId } = this.#session;
    const link = this.#host.deepLink ? readDeepLink(location.hash) : null;
    if (link?.assessmentId !== openId) return null;
    const page = pageOfItem(this.route, link.itemId);
    return page < 0 ? null : page;
  }

  #move(write: 'pushState' | 'replaceState', focus = true): void {
    const page = this.route.pages[this.page];
    const [first] = page?.kind === 'items' ? page.items : [];
    const assessmentId = this.#session.openId;
    if (this.#host.deepLink && first && assessmentId) {
      history[write](history.state, '', writeDeepLink({ assessmentId, itemId: first.item.id }));
    }
    if (focus) this.#show();
    else this.#host.requestUpdate();
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
