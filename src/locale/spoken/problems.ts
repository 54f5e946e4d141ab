import { spoken } from '../language.js';
import { problems as nl } from '../nl/problems.js';

export const problems = /* @__PURE__ */ spoken('problems', nl);
