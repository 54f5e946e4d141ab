import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { LitElement } from 'lit';
import { fetchLanguage } from '../../locale/fetch-language.js';
import { speak } from '../../locale/language.js';
import type { AssessmentStore } from '../../store/assessment-store.js';
import { base } from '../../styles/base.js';
import { checkValues } from './check-values.js';
import { followLanguage, forgetLanguage, nearestLanguage } from './nearest-language.js';
import { noAttribute } from './words.js';

/** What all our elements share: the base styles, the language of their place on the page, and the way to their store. */
export abstract class MeetlatElement extends LitElement {
  static override styles: CSSResultGroup = base;
  static override get properties(): PropertyDeclarations {
    return { store: noAttribute, for: {} };
  }

  /** The store to read and write; else the provider named by `for`, else the one around the element. */
  store: AssessmentStore | null = null;

  /** Id of the `meetlat-assessment` to follow. */
  for: string | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    followLanguage(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    forgetLanguage(this);
  }

  /** Speaks the language of its place while it draws; waits for one that is not there yet. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const tag = nearestLanguage(this);
    const coming = fetchLanguage(tag);
    // By then its place may speak another one.
    if (coming) return coming.then(() => this.scheduleUpdate());
    speak(tag);
    checkValues(this);
    return super.scheduleUpdate() as Promise<unknown> | undefined;
  }
}
