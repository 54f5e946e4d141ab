import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { LitElement } from 'lit';
import type { AssessmentStore } from '../../store/assessment-store.js';
import { base } from '../../styles/base.js';
import { noAttribute } from './words.js';

/** What all our elements share: the base styles and the way to their store. */
export abstract class MeetlatElement extends LitElement {
  static override styles: CSSResultGroup = base;
  static override get properties(): PropertyDeclarations {
    return { store: noAttribute, for: {} };
  }

  /** The store to read and write; else the provider named by `for`, else the one around the element. */
  store: AssessmentStore | null = null;

  /** Id of the `meetlat-assessment` to follow. */
  for: string | null = null;
}
