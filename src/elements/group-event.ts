import type { Assessment } from '../domain/assessment.js';
import type { GroupPicture } from '../domain/group/index.js';

/** A group's picture was shown, or what it agreed on was read: for elements that draw a group. */
export class MeetlatGroupEvent extends Event {
  constructor(
    /** What may be shown; null before the first time. */
    readonly picture: GroupPicture | null,
    /** What the group agreed on; null while there is nothing. */
    readonly agreed: Assessment | null,
  ) {
    super('meetlat-group', { bubbles: true, composed: true });
  }
}
