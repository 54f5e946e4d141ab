import '../base/copies.js';
import { openGroups } from '../views/open-group.js';
import { MeetlatReport } from './meetlat-report.js';

openGroups();
if (!customElements.get('meetlat-report')) customElements.define('meetlat-report', MeetlatReport);

declare global {
  interface HTMLElementTagNameMap {
    'meetlat-report': MeetlatReport;
  }
}
