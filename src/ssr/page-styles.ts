import { TOKENS } from '../styles/token-list.js';

const names = [...TOKENS.cssText.matchAll(/--_([\w-]+):/g)].map(([, name]) => name);

/**
 * For a `<style>` in the page's head: says to the browser what `tokens.ts` says once scripts run, that our private names hold
 * colours and lengths. A shadow root can't say so itself. Without it, sizes change when the elements take over.
 */
export const PAGE_STYLES = [...names, 'size', 'own']
  .map((name) => `@property --_${name}{syntax:"<color>|<length>";inherits:true;initial-value:0px}`)
  .join('');
