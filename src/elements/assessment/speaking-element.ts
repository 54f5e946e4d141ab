import { LitElement } from 'lit';
import { fetchLanguage } from '../../locale/fetch-language.js';
import { speak } from '../../locale/language.js';
import { checkValues } from '../base/check-values.js';
import { followLanguage, forgetLanguage, nearestLanguage } from '../base/nearest-language.js';

/** Speaks the language of its place, as `MeetlatElement` does. Apart from that, so that the item alone weighs no more. */
export abstract class SpeakingElement extends LitElement {
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
