import '../base/copies.js';
import { MeetlatReport } from './meetlat-report.js';

if (!customElements.get('meetlat-report')) customElements.define('meetlat-report', MeetlatReport);

declare global {
  interface HTMLElementTagNameMap {
    'meetlat-report': MeetlatReport;
  }
}
