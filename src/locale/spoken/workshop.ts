import { spoken } from '../language.js';
import { workshop as nl } from '../nl/workshop.js';

export const workshop = /* @__PURE__ */ spoken('workshop', nl);
