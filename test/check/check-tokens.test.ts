import { expect } from 'chai';
import { checkTokens } from '../../src/check/check-tokens.js';
import { complaints, watchTokens } from '../../src/check/watch.js';
import { emulateMedia } from '../support/commands.js';
import { showItem } from '../support/element-item.js';
import { clearPage, until, useScheme } from '../support/element-page.js';

const token = (name: string, value: string): void => {
  document.documentElement.style.setProperty(`--meetlat-${name}`, value);
};

describe('check of tokens', () => {
  afterEach(clearPage);

  for (const scheme of ['light', 'dark'] as const) {
    for (const contrast of ['no-preference', 'more'] as const) {
      it(`finds nothing wrong with the defaults: ${scheme}, contrast ${contrast}`, async function () {
        const emulated = await emulateMedia({ 'prefers-contrast': contrast });
        if (!emulated && contrast === 'more') return this.skip();
        await useScheme(scheme);
        const item = await showItem();
        expect(complaints(item)).to.deep.equal([]);
        expect(checkTokens(item).pairs).to.have.length.above(40);
      });
    }
  }

  it('gives ratio and requirement of the pairs in use', async () => {
    await useScheme('light');
    token('muted', '#777');
    token('accent', 'oklch(60% 0.1 200)');
    await showItem();
    const { pairs, bad } = checkTokens();
    const muted = pairs.find(({ front, back }) => front === 'muted' && back === 'surface');
    expect(muted).to.include({ required: 4.5, ok: false });
    expect(muted?.ratio).to.be.closeTo(4.48, 0.005);
    expect(muted?.colours).to.deep.equal(['#777777', '#ffffff']);
    expect(pairs.find(({ front }) => front === 'accent')?.ok).to.equal(false);
    expect(bad).to.deep.equal([]);
  });

  it('measures against what lies behind the element, not only against its own surface', async () => {
    await useScheme('light');
    document.body.style.background = '#333';
    const item = await showItem();
    expect(complaints(item).join('\n')).to.match(
      /--meetlat-ink \(#16213a\) on what lies behind the element \(#333333\)/,
    );
    // Of a picture nobody can tell.
    document.body.style.background = 'linear-gradient(#fff, #000)';
    expect(complaints(item)).to.deep.equal([]);
  });

  it('names values that cannot be read, says what to write, and the default stays', async () => {
    await useScheme('light');
    const before = await showItem();
    const colours = (): unknown => checkTokens(before).pairs.map(({ colours: found }) => found);
    const [untouched, height] = [colours(), before.getBoundingClientRect().height];
    token('accent', 'bluu');
    token('ink', '16213a');
    token('target', '44');
    token('radius', 'round');
    token('size', 'big');
    expect(complaints(before)).to.deep.equal([
      'meetlat: --meetlat-ink: 16213a is not a colour. Write #16213a. Until then the default is used in its place.',
      'meetlat: --meetlat-accent: bluu is not a colour. Write a colour, such as #126e78 or light-dark(#126e78, #7fd3d8). Until then the default is used in its place.',
      'meetlat: --meetlat-radius: round is not a length. Write a length, such as 0.5rem. Until then the default is used in its place.',
      'meetlat: --meetlat-target: 44 is not a length. Write 44px. Until then the default is used in its place.',
      'meetlat: --meetlat-size: big is not a length. Write a length, such as 0.5rem. Until then the default is used in its place.',
    ]);
    expect(colours()).to.deep.equal(untouched);
    expect(before.getBoundingClientRect().height).to.equal(height);
  });

  it('warns in the console, once for each thing, also for what changes later', async () => {
    await useScheme('light');
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => void warned.push(text);
    const stop = watchTokens();
    try {
      await showItem();
      await showItem();
      token('danger', 'rood');
      await until(() => warned.length > 0, 'a warning');
      expect(warned).to.have.length(1);
      expect(warned[0]).to.contain('--meetlat-danger: rood');
      token('danger', '#aaa');
      await until(() => warned.length > 1, 'another warning');
      expect(warned[1]).to.match(
        /--meetlat-danger \(#aaaaaa\) on --meetlat-surface \(#ffffff\) has a contrast of 2\.32:1/,
      );
    } finally {
      stop();
      console.warn = warn;
    }
  });

  it('says what is missing when there is no element', () => {
    expect(() => checkTokens()).to.throw('no element of meetlat');
  });
});
