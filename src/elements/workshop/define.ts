import '../base/copies.js';
import '../item/define.js';
import { workshopEnvironment } from '../../rooms.js';
import { MeetlatWorkshop } from './meetlat-workshop.js';

MeetlatWorkshop.environment ??= workshopEnvironment();
if (!customElements.get('meetlat-workshop')) customElements.define('meetlat-workshop', MeetlatWorkshop);

declare global {
  interface HTMLElementTagNameMap {
    'meetlat-workshop': MeetlatWorkshop;
  }
}
