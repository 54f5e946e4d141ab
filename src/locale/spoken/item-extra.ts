import { spoken } from '../language.js';
import { itemExtra as nl } from '../nl/item-extra.js';

export const itemExtra = /* @__PURE__ */ spoken('itemExtra', nl);
