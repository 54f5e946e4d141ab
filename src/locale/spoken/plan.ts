import { spoken } from '../language.js';
import { plan as nl } from '../nl/plan.js';

export const plan = /* @__PURE__ */ spoken('plan', nl);
