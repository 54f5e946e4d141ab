import type { Bookmarks } from '../bookmarks.js';
import type { Paper } from '../paper.js';
import type { Tag } from '../tag.js';
import type { Typeface } from '../text/typeface.js';

/** What every block is laid out with. */
export interface Desk {
  readonly paper: Paper;
  readonly type: Typeface;
  /** Where it goes in the tree that screen readers follow. */
  readonly parent: Tag;
  readonly bookmarks: Bookmarks;
}
