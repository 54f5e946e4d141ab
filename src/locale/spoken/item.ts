import { spoken } from '../language.js';
import { item as nl } from '../nl/item.js';

export const item = /* @__PURE__ */ spoken('item', nl);
