import { spoken } from '../language.js';
import { whole as nl } from '../nl/whole.js';

export const whole = /* @__PURE__ */ spoken('whole', nl);
