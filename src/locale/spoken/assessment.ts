import { spoken } from '../language.js';
import { assessment as nl } from '../nl/assessment.js';

export const assessment = /* @__PURE__ */ spoken('assessment', nl);
