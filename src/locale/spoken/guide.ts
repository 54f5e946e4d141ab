import { spoken } from '../language.js';
import { guide as nl } from '../nl/guide.js';

export const guide = /* @__PURE__ */ spoken('guide', nl);
