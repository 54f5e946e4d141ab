import { spoken } from '../language.js';
import { group as nl } from '../nl/group.js';

export const group = /* @__PURE__ */ spoken('group', nl);
