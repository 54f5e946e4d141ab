import { MeetlatRadar } from './meetlat-radar.js';

declare global {
  interface HTMLElementTagNameMap {
    'meetlat-radar': MeetlatRadar;
  }
}

if (!customElements.get('meetlat-radar')) customElements.define('meetlat-radar', MeetlatRadar);
