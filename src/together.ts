/** Elements for working together. A chunk of its own, so that a page on one's own pays for none of their addresses. */
const DEFINE: Readonly<Record<string, () => Promise<unknown>>> = {
  'meetlat-hand-in': () => import('./elements/hand-in/define.js'),
  'meetlat-group': () => import('./elements/group/define.js'),
  'meetlat-discussion': () => import('./elements/discussion/define.js'),
  'meetlat-duo': () => import('./elements/duo/define.js'),
  'meetlat-workshop': () => import('./elements/workshop/define.js'),
};

/** Registers one of these elements. */
export const define = async (tag: string): Promise<unknown> => DEFINE[tag]?.();
