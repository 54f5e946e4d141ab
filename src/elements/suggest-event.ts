/** What a suggestion is about. */
export interface SuggestTarget {
  readonly instrumentId: string;
  readonly itemId: string;
  /** Version of the item, as answers keep it. */
  readonly version: number;
  /** Id of the level whose text it is about; null for the whole item. */
  readonly level: string | null;
  /** BCP 47, of the text. */
  readonly lang: string;
}

/**
 * A person suggests a better text. `preventDefault()` says that the page takes it and will see to it; else the person
 * gets the suggestion to send it themselves.
 */
export class MeetlatSuggestEvent extends Event implements SuggestTarget {
  declare readonly instrumentId: string;
  declare readonly itemId: string;
  declare readonly version: number;
  declare readonly level: string | null;
  declare readonly lang: string;
  constructor(
    target: SuggestTarget,
    /** As it was typed: at most 2 000 UTF-16 code units, never HTML. */
    readonly suggestion: string,
  ) {
    super('meetlat-suggest', { bubbles: true, composed: true, cancelable: true });
    Object.assign(this, target);
  }
}
