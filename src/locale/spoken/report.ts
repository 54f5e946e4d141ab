import { spoken } from '../language.js';
import { report as nl } from '../nl/report.js';

export const report = /* @__PURE__ */ spoken('report', nl);
