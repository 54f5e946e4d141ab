import { expect } from 'chai';
import { checkTokens } from '../../src/check/check-tokens.js';
import { complaints } from '../../src/check/watch.js';
import { emulateMedia } from '../support/commands.js';
import { showItem } from '../support/element-item.js';
import { clearPage, useScheme } from '../support/element-page.js';
import { addPageRules } from '../support/hostile-page.js';

const THEMES = ['neutral', 'warm', 'government'] as const;

describe('example themes', () => {
  afterEach(clearPage);

  for (const name of THEMES) {
    for (const scheme of ['light', 'dark'] as const) {
      for (const contrast of ['no-preference', 'more'] as const) {
        it(`${name} has enough contrast everywhere: ${scheme}, contrast ${contrast}`, async function () {
          if (!(await emulateMedia({ 'prefers-contrast': contrast })) && contrast === 'more') return this.skip();
          await useScheme(scheme);
          const item = await showItem();
          const own = checkTokens(item).pairs.map(({ colours }) => colours.join());
          const undo = addPageRules(await (await fetch(`/demo/themes/${name}.css`)).text());
          try {
            document.documentElement.style.colorScheme = scheme;
            document.body.style.background = 'var(--meetlat-surface)';
            expect(complaints(item)).to.deep.equal([]);
            const themed = checkTokens(item).pairs.map(({ colours }) => colours.join());
            const changed = themed.filter((pair, i) => pair !== own[i]);
            expect(changed.length, 'it is another style').to.be.above(themed.length / 2);
          } finally {
            undo();
          }
        });
      }
    }
  }
});
