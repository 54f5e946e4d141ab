import { spoken } from '../language.js';
import { importing as nl } from '../nl/import.js';

export const importing = /* @__PURE__ */ spoken('importing', nl);
