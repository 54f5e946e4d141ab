/** Elements for working together: one chunk says where each of them is. */
const together = (tag: string): Promise<unknown> => import('./together.js').then(({ define }) => define(tag));

/** Elements that few pages have: each loads when its tag is first on the page. */
const LATER: Readonly<Record<string, (tag: string) => Promise<unknown>>> = {
  'meetlat-plan': () => import('./elements/plan/define.js'),
  'meetlat-poster': () => import('./elements/poster/define.js'),
  'meetlat-help': () => import('./elements/help/define.js'),
  'meetlat-route': () => import('./elements/route/define.js'),
  'meetlat-hand-in': together,
  'meetlat-group': together,
  'meetlat-discussion': together,
  'meetlat-duo': together,
  'meetlat-workshop': together,
};

/** Loads these elements when their tags are in the document, now or later. Inside another shadow root: import their `define`. */
export function defineLater(): void {
  const waiting = new Set(Object.keys(LATER));
  const look = (): void => {
    for (const tag of waiting) {
      if (!document.querySelector(tag)) continue;
      waiting.delete(tag);
      // What could not be loaded (a lost connection) is tried again with the next change of the page.
      LATER[tag]?.(tag).catch(() => waiting.add(tag));
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
}
