import { MeetlatProfile } from './meetlat-profile.js';

declare global {
  interface HTMLElementTagNameMap {
    'meetlat-profile': MeetlatProfile;
  }
}

if (!customElements.get('meetlat-profile')) customElements.define('meetlat-profile', MeetlatProfile);
