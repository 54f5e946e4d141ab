// Makes the pictures of Storybook beside it: npm run build:storybook && node docs/pictures/make-storybook.mjs
import { fileURLToPath } from 'node:url';
import { launch, root, serveFolder } from '../../test/support/e2e.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

const WIDE = { width: 1200, height: 800 };

/** Name, address, how large the window is, and what stands there once the page is drawn. */
const PICTURES = [
  { name: 'start', path: '?path=/docs/start-here--docs', viewport: WIDE, ready: 'h1' },
  {
    name: 'controls',
    path: '?path=/story/elements-radar--half',
    viewport: { width: 1000, height: 640 },
    ready: 'meetlat-radar >>> svg',
  },
  {
    name: 'contrast',
    path: 'iframe.html?id=tokens-and-contrast--tokens&viewMode=story',
    viewport: WIDE,
    ready: '.pair[data-contrast]',
  },
  {
    name: 'conflict-320',
    path: 'iframe.html?id=elements-item--conflict&viewMode=story&globals=width:320;colours:dark',
    viewport: { width: 320, height: 1400 },
    ready: 'meetlat-item >>> [part~=conflict]',
  },
];

const server = await serveFolder(`${root}storybook-static`);
const browser = await launch();
for (const { name, path, viewport, ready } of PICTURES) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.goto(`${server.url}/${path}`);
  const content = path.startsWith('iframe')
    ? page.mainFrame()
    : await page.waitForFrame((frame) => frame.url().includes('iframe.html'));
  await content.waitForSelector(ready, { timeout: 60_000 });
  await page.waitForNetworkIdle();
  await page.screenshot({ path: `${folder}storybook-${name}.png` });
  console.log(`storybook-${name}.png`);
  await page.close();
}
await browser.close();
await server.close();
