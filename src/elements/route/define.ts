import '../base/copies.js';
import { MeetlatRoute } from './meetlat-route.js';

if (!customElements.get('meetlat-route')) customElements.define('meetlat-route', MeetlatRoute);

declare global {
  interface HTMLElementTagNameMap {
    'meetlat-route': MeetlatRoute;
  }
}
