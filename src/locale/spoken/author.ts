import { spoken } from '../language.js';
import { author as nl } from '../nl/author.js';

export const author = /* @__PURE__ */ spoken('author', nl);
