import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import type { AssessmentStore } from '../../store/assessment-store.js';
import { base } from '../../styles/base.js';
import { SpeakingElement } from './speaking-element.js';
import { noAttribute } from './words.js';

/** What all elements but the provider share: the base styles, the language of their place on the page, and the way to their store. */
export abstract class MeetlatElement extends SpeakingElement {
  static override styles: CSSResultGroup = base;
  static override get properties(): PropertyDeclarations {
    return { store: noAttribute, for: {} };
  }

  /** The store to read and write; else the provider named by `for`, else the one around the element. */
  store: AssessmentStore | null = null;

  /** Id of the `meetlat-assessment` to follow. */
  for: string | null = null;
}
