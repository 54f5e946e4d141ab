import { MeetlatReport } from './meetlat-report.js';

declare global {
  interface HTMLElementTagNameMap {
    'meetlat-report': MeetlatReport;
  }
}

if (!customElements.get('meetlat-report')) customElements.define('meetlat-report', MeetlatReport);
