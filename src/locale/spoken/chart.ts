import { spoken } from '../language.js';
import { chart as chartNl, profile as profileNl } from '../nl/chart.js';

export const chart = /* @__PURE__ */ spoken('chart', chartNl);
export const profile = /* @__PURE__ */ spoken('profile', profileNl);
