import { defaultEnvironment } from '../../setup.js';
import '../item/define.js';
import '../profile/define.js';
import '../report/define.js';
import '../theme/define.js';
import '../base/copies.js';
import { MeetlatAssessment } from './meetlat-assessment.js';

MeetlatAssessment.environment ??= defaultEnvironment();
if (!customElements.get('meetlat-assessment')) customElements.define('meetlat-assessment', MeetlatAssessment);

declare global {
  interface HTMLElementTagNameMap {
    'meetlat-assessment': MeetlatAssessment;
  }
}
