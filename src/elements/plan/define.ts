import '../base/copies.js';
import { MeetlatPlan } from './meetlat-plan.js';

if (!customElements.get('meetlat-plan')) customElements.define('meetlat-plan', MeetlatPlan);

declare global {
  interface HTMLElementTagNameMap {
    'meetlat-plan': MeetlatPlan;
  }
}
