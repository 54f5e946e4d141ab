import { bundledInstrument } from '../../bundled-instrument.js';
import '../base/copies.js';
import { MeetlatItem } from './meetlat-item.js';

MeetlatItem.loadInstrument ??= bundledInstrument;
if (!customElements.get('meetlat-item')) customElements.define('meetlat-item', MeetlatItem);

declare global {
  interface HTMLElementTagNameMap {
    'meetlat-item': MeetlatItem;
  }
}
