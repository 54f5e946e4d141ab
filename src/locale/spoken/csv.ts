import { spoken } from '../language.js';
import { csv as nl } from '../nl/csv.js';

export const csv = /* @__PURE__ */ spoken('csv', nl);
