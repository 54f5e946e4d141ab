import '../base/copies.js';
import { MeetlatHelp } from './meetlat-help.js';

if (!customElements.get('meetlat-help')) customElements.define('meetlat-help', MeetlatHelp);

declare global {
  interface HTMLElementTagNameMap {
    'meetlat-help': MeetlatHelp;
  }
}
