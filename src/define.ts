/** Registers the elements. Import this, or the `define` of a single element; `index.ts` registers nothing. */
import { isServer } from 'lit';
import './elements/assessment/define.js';
import './elements/item/define.js';
import './elements/profile/define.js';
import './elements/radar/define.js';
import './elements/report/define.js';
import { markWhole } from './elements/base/copies.js';
import './elements/theme/define.js';
import { defineLater } from './later.js';

markWhole();

// A server has no page to look for their tags in.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- its type is that of a browser
if (!isServer) defineLater();
