import '../item/define.js';
import '../base/copies.js';
import { MeetlatTheme } from './meetlat-theme.js';

if (!customElements.get('meetlat-theme')) customElements.define('meetlat-theme', MeetlatTheme);

declare global {
  interface HTMLElementTagNameMap {
    'meetlat-theme': MeetlatTheme;
  }
}
