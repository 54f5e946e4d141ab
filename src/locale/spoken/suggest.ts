import { spoken } from '../language.js';
import { suggest as nl } from '../nl/suggest.js';

export const suggest = /* @__PURE__ */ spoken('suggest', nl);
