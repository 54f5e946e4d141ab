import { bundledInstrument } from '../../bundled-instrument.js';
import '../base/copies.js';
import { openGroups } from '../views/open-group.js';
import { MeetlatPoster } from './meetlat-poster.js';

MeetlatPoster.loadInstrument ??= bundledInstrument;
openGroups();
if (!customElements.get('meetlat-poster')) customElements.define('meetlat-poster', MeetlatPoster);

declare global {
  interface HTMLElementTagNameMap {
    'meetlat-poster': MeetlatPoster;
  }
}
