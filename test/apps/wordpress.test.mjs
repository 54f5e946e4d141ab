/* global document, e2e, wp */
// The WordPress recipe in Debian's WordPress: the shortcode, the block as an editor places it, and tags as they are typed.
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openBrowser } from '../e2e/support/browser.mjs';
import { blocksOf, textOfPage } from '../e2e/support/docs.mjs';
import { openPage } from '../e2e/support/page.mjs';
import { picture } from '../e2e/support/picture.mjs';
import { root } from '../support/e2e.mjs';
import { startWordPress } from './support/wordpress.mjs';

const POSTS = {
  shortcode:
    'Vooraf.\n\n[meetlat direct items="schuldvraag kosten-klant" id="scan"]\n\n[meetlat show="radar" for="scan"]',
  written: blocksOf(textOfPage('docs/recipes/wordpress.md'))[0].code,
  hostile: `[meetlat direct items='"><script>hacked=1</script>' src="javascript:alert(1)" show="script" onclick="hacked=1"]`,
};
const TYPED =
  '<meetlat-assessment id="getypt" lang="nl" direct="" items="schuldvraag" onclick="hacked=1"></meetlat-assessment>';

let site;

before(async () => {
  site = await startWordPress({
    posts: POSTS,
    plugin: (plugins) => {
      cpSync(join(root, 'demo/recipes/wordpress/meetlat'), join(plugins, 'meetlat'), { recursive: true });
      cpSync(join(root, 'dist/cdn/meetlat.all.min.js'), join(plugins, 'meetlat/meetlat.all.min.js'));
    },
  });
});

after(() => site?.close());

const address = (id) => `${site.url}/?p=${id}`;

/** A score that is still there after the page was loaded again. */
async function keepsScore(person) {
  await person.ready();
  await person.score('schuldvraag', 'current', 7);
  await person.saved();
  await person.page.reload();
  await person.ready();
  assert.equal((await person.answer('schuldvraag')).current, '7');
}

/** Only the library's one file: WordPress and its theme ask for things of their own. */
const ofPlugin = (person) => person.requests.filter((url) => url.includes('/plugins/meetlat/'));

test('the shortcode shows the elements, and a score stays', async (t) => {
  const person = await openPage(await openBrowser(t), address(site.ids.shortcode));
  await keepsScore(person);
  await person.see(() => e2e.all('figure[part~=radar]').length === 1);
  assert.deepEqual(
    [...new Set(ofPlugin(person).map((url) => new URL(url).pathname))],
    ['/wp-content/plugins/meetlat/meetlat.all.min.js'],
  );
  assert.deepEqual(person.problems, []);
});

test('the shortcodes of docs/recipes/wordpress.md work as they stand', async (t) => {
  const person = await openPage(await openBrowser(t), address(site.ids.written));
  await person.ready();
  await person.score('schuldvraag', 'current', 7);
  await person.see(() => e2e.all('figure[part~=radar]').length === 1);
  assert.equal(await person.ask(() => document.querySelectorAll('meetlat-assessment').length), 2);
});

test('attributes of a shortcode stay text', async (t) => {
  const person = await openPage(await openBrowser(t), address(site.ids.hostile));
  const found = await person.ask(() => {
    const one = document.querySelector('meetlat-assessment');
    return { names: one.getAttributeNames(), hacked: 'hacked' in globalThis };
  });
  assert.deepEqual(found.hacked, false);
  assert.deepEqual(
    found.names.filter((name) => ['onclick', 'src'].includes(name)),
    [],
  );
});

test('an editor who may not write free HTML places the block and types tags; both stay', async (t) => {
  const browser = await openBrowser(t);
  const editor = await openPage(browser, `${site.url}/wp-login.php`);
  const { page } = editor;
  await page.setViewport({ width: 1280, height: 900 });
  // WordPress moves the focus to the name 0.2 s after loading: typed keys could land in the wrong field.
  const signIn = () =>
    editor.ask(() => {
      document.querySelector('#user_login').value = 'redactie';
      document.querySelector('#user_pass').value = 'geheim';
      document.querySelector('#wp-submit').click();
    });
  await Promise.all([page.waitForNavigation(), signIn()]);
  assert.match(page.url(), /\/wp-admin\//, 'signed in');
  await page.goto(`${site.url}/wp-admin/post-new.php`);
  await editor.see(
    () =>
      globalThis.wp?.blocks?.getBlockType('meetlat/meetlat') &&
      document.querySelector('.editor-post-publish-button__button, .editor-post-publish-panel__toggle') !== null,
  );
  await editor.ask((typed) => {
    const { createBlock } = wp.blocks;
    const { insertBlocks, selectBlock } = wp.data.dispatch('core/block-editor');
    wp.data.dispatch('core/editor').editPost({ title: 'Blok' });
    const block = createBlock('meetlat/meetlat', { direct: true });
    insertBlocks([block, createBlock('core/html', { content: typed })]);
    selectBlock(block.clientId);
  }, TYPED);
  await page.waitForSelector('.components-placeholder__label ::-p-text(Meetlat: De hele meetlat)');
  // By its label, as the theme of the editor writes labels in capitals and browsers name fields so.
  const field = await page.evaluateHandle(
    () =>
      [...document.querySelectorAll('label')].find((label) => label.textContent === 'Alleen deze onderdelen').control,
  );
  await field.type('kosten-klant');
  await editor.ask(() => wp.data.dispatch('core/editor').editPost({ status: 'publish' }));
  await editor.ask(() => wp.data.dispatch('core/editor').savePost());
  const id = await editor.see(() => {
    const { isCurrentPostPublished, isSavingPost, getCurrentPostId } = wp.data.select('core/editor');
    return isCurrentPostPublished() && !isSavingPost() && getCurrentPostId();
  });
  const kept = site.query(`SELECT post_content FROM wp_posts WHERE ID=${Number(id)}`);
  assert.match(kept, /<!-- wp:meetlat\/meetlat \{"items":"kosten-klant","direct":true\} \/-->/);
  assert.match(kept, /<meetlat-assessment id="getypt" lang="nl" direct="" items="schuldvraag"><\/meetlat-assessment>/);

  const visitor = await openPage(browser, address(id));
  await keepsScore(visitor);
  await visitor.see(() => document.querySelectorAll('meetlat-assessment').length === 2);
  await visitor.see(() => !!e2e.item('kosten-klant'));
  await picture(visitor, 'wordpress');
  assert.deepEqual(visitor.problems, []);
});
