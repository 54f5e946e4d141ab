import '../base/copies.js';
import '../item/define.js';
import { defaultEnvironment } from '../../setup.js';
import { MeetlatDiscussion } from './meetlat-discussion.js';

MeetlatDiscussion.loadInstrument ??= (src) => defaultEnvironment().instrument(src);
if (!customElements.get('meetlat-discussion')) customElements.define('meetlat-discussion', MeetlatDiscussion);

declare global {
  interface HTMLElementTagNameMap {
    'meetlat-discussion': MeetlatDiscussion;
  }
}
