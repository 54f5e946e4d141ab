import { spoken } from '../language.js';
import { discussion as nl } from '../nl/discussion.js';

export const discussion = /* @__PURE__ */ spoken('discussion', nl);
