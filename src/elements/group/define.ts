import '../base/copies.js';
import { handInEnvironment } from '../../hand-ins.js';
import { MeetlatGroup } from './meetlat-group.js';

MeetlatGroup.environment ??= handInEnvironment();
if (!customElements.get('meetlat-group')) customElements.define('meetlat-group', MeetlatGroup);

declare global {
  interface HTMLElementTagNameMap {
    'meetlat-group': MeetlatGroup;
  }
}
