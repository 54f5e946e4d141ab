import { spoken } from '../language.js';
import { conclusions as nl } from '../nl/conclusions.js';

export const conclusions = /* @__PURE__ */ spoken('conclusions', nl);
