import '../base/copies.js';
import { MeetlatProfile } from './meetlat-profile.js';

if (!customElements.get('meetlat-profile')) customElements.define('meetlat-profile', MeetlatProfile);

declare global {
  interface HTMLElementTagNameMap {
    'meetlat-profile': MeetlatProfile;
  }
}
