import { spoken } from '../language.js';
import { duo as nl } from '../nl/duo.js';

export const duo = /* @__PURE__ */ spoken('duo', nl);
