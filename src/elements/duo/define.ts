import '../base/copies.js';
import '../item/define.js';
import { defaultEnvironment } from '../../setup.js';
import { MeetlatDuo } from './meetlat-duo.js';

MeetlatDuo.environment ??= defaultEnvironment();
if (!customElements.get('meetlat-duo')) customElements.define('meetlat-duo', MeetlatDuo);

declare global {
  interface HTMLElementTagNameMap {
    'meetlat-duo': MeetlatDuo;
  }
}
