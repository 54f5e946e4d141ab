import '../base/copies.js';
import { openGroups } from '../views/open-group.js';
import { MeetlatProfile } from './meetlat-profile.js';

openGroups();
if (!customElements.get('meetlat-profile')) customElements.define('meetlat-profile', MeetlatProfile);

declare global {
  interface HTMLElementTagNameMap {
    'meetlat-profile': MeetlatProfile;
  }
}
