import { spoken } from '../language.js';
import { document as nl } from '../nl/document.js';

export const document = /* @__PURE__ */ spoken('document', nl);
