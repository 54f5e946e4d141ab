import '../base/copies.js';
import { MeetlatRadar } from './meetlat-radar.js';

if (!customElements.get('meetlat-radar')) customElements.define('meetlat-radar', MeetlatRadar);

declare global {
  interface HTMLElementTagNameMap {
    'meetlat-radar': MeetlatRadar;
  }
}
