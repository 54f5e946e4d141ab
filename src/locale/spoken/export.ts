import { spoken } from '../language.js';
import { exporting as nl } from '../nl/export.js';

export const exporting = /* @__PURE__ */ spoken('exporting', nl);
