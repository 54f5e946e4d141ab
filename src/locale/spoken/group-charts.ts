import { spoken } from '../language.js';
import { groupCharts as nl } from '../nl/group-charts.js';

export const groupCharts = /* @__PURE__ */ spoken('groupCharts', nl);
