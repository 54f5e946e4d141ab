import { spoken } from '../language.js';
import { theme as nl } from '../nl/theme.js';

export const theme = /* @__PURE__ */ spoken('theme', nl);
