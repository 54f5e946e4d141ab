import { spoken } from '../language.js';
import { poster as nl } from '../nl/poster.js';

export const poster = /* @__PURE__ */ spoken('poster', nl);
