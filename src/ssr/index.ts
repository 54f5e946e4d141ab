/** Our elements on a server, as declarative shadow DOM. Needs `@lit-labs/ssr`, which the host installs. */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { fetchLanguage } from '../locale/fetch-language.js';
import { DUTCH, speak } from '../locale/language.js';
import { MeetlatElementRenderer } from './element-renderer.js';
import { loadExtras } from './load-extras.js';

export { PAGE_STYLES } from './page-styles.js';
export { styleHashes } from './style-hashes.js';

/**
 * What a Lit template looks like, with the shadow roots of our elements and of other Lit elements in it. Register the
 * elements first, and give `lang` what the page around it has: a server knows no page. `hydrate` of `meetlat/ssr/client`
 * takes it over in the browser.
 */
export async function renderToString(content: unknown, { lang = DUTCH } = {}): Promise<string> {
  await Promise.all([fetchLanguage(lang), loadExtras()]);
  // From here on without a pause: another page may be in another language.
  speak(lang);
  return collectResultSync(render(content, { elementRenderers: [MeetlatElementRenderer], deferHydration: true }));
}
