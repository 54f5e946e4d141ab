import '../base/copies.js';
import { handInEnvironment } from '../../hand-ins.js';
import { MeetlatHandIn } from './meetlat-hand-in.js';

MeetlatHandIn.environment ??= handInEnvironment();
if (!customElements.get('meetlat-hand-in')) customElements.define('meetlat-hand-in', MeetlatHandIn);

declare global {
  interface HTMLElementTagNameMap {
    'meetlat-hand-in': MeetlatHandIn;
  }
}
