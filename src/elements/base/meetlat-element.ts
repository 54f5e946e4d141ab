import type { CSSResultGroup } from 'lit';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { AssessmentStore } from '../../store/assessment-store.js';
import { base } from '../../styles/base.js';

/** What all our elements share: the base styles and the way to their store. */
export abstract class MeetlatElement extends LitElement {
  static override styles: CSSResultGroup = base;

  /** The store to read and write; else the provider named by `for`, else the one around the element. */
  @property({ attribute: false }) store: AssessmentStore | null = null;

  /** Id of the `meetlat-assessment` to follow. */
  @property() for: string | null = null;
}
