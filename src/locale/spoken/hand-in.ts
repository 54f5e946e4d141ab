import { spoken } from '../language.js';
import { handIn as nl } from '../nl/hand-in.js';

export const handIn = /* @__PURE__ */ spoken('handIn', nl);
