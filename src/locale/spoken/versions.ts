import { spoken } from '../language.js';
import { versions as nl } from '../nl/versions.js';

export const versions = /* @__PURE__ */ spoken('versions', nl);
