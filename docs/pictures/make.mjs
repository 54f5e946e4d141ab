/* global document, scrollX, scrollY */
// Makes the pictures beside it from the demo: node docs/pictures/make.mjs. The organisation on them does not exist.
import { fileURLToPath } from 'node:url';
import { launch, serveSources } from '../../test/support/e2e.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

const CURRENT = [7, 5, 6, 6, 7, 5, 4, 6, 3, 5, 6, 5, 6.5, 7, 6, 7, 5, 6, 7, 6, 5, 4, 5, 6];
const AMBITION = [9, 7, 8, 8, 8, 8, 7, 8, 8, 8, 8, 8, 8, 8, 8, 9, 9, 8, 8, 8, 7, 6, 7, 8];
const NOTES = [
  ['kosten-klant', 'current', 'Wij rekenen de wettelijke kosten, maar stoppen de rente als iemand hulp krijgt.'],
  ['nazorg', 'ambition', 'Een maand na de laatste betaling nog een keer bellen.'],
];

const WIDE = { width: 1160, height: 900 };

/** Name, which card of the page (cut off at `height`), and how it is looked at. */
const PICTURES = [
  { name: 'item', card: 0, item: 'kosten-klant', viewport: WIDE },
  { name: 'item-dark', card: 0, item: 'kosten-klant', viewport: WIDE, scheme: 'dark' },
  { name: 'item-forced-colours', card: 0, item: 'kosten-klant', viewport: WIDE, forced: true },
  { name: 'item-320', card: 0, item: 'kosten-klant', viewport: { width: 320, height: 900 } },
  { name: 'radar-320', card: 1, item: 'kosten-klant', viewport: { width: 320, height: 900 } },
  { name: 'report', card: 3, item: 'kosten-klant', viewport: WIDE, height: 1075 },
];

/** Starts a filling, gives every item its scores, and turns to the item to show. */
async function fill(page, itemId) {
  await page.locator('#scan >>> input[name=organisation]').fill('Waterbedrijf Voorbeeld');
  await page.locator('#scan >>> input[name=label]').fill('Duo klantenservice');
  await page.locator('#scan >>> form button').click();
  await page.waitForFunction(() => document.querySelector('#scan').provider.value.store?.state.phase === 'ready');
  await page.evaluate(
    (current, ambition, notes) => {
      const { store } = document.querySelector('#scan').provider.value;
      const items = store.state.instrument.themes.flatMap((theme) => theme.items);
      items.forEach(({ id }, i) => {
        store.dispatch({ type: 'rate', itemId: id, aspect: 'current', rating: current[i] });
        store.dispatch({ type: 'rate', itemId: id, aspect: 'ambition', rating: ambition[i] });
      });
      for (const [item, aspect, note] of notes) store.dispatch({ type: 'note', itemId: item, aspect, note });
    },
    CURRENT,
    AMBITION,
    NOTES,
  );
  await page.evaluate((id) => {
    const root = document.querySelector('#scan').shadowRoot;
    const item = root.querySelector('meetlat-item');
    const { store } = document.querySelector('#scan').provider.value;
    const ids = store.state.instrument.themes.flatMap((theme) => theme.items.map((one) => one.id));
    const turns = ids.indexOf(id) - ids.indexOf(item.item);
    const next = async (left) => {
      if (left === 0) return;
      [...root.querySelectorAll('.pager button')].at(-1).click();
      await document.querySelector('#scan').updateComplete;
      await next(left - 1);
    };
    return next(turns);
  }, itemId);
  // "Bewaard" stands there once storage has acknowledged everything.
  await page.waitForSelector('#scan >>> .save.kept');
}

const server = await serveSources();
const browser = await launch();
for (const { name, card, item, viewport, height, scheme = 'light', forced = false } of PICTURES) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(viewport);
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ],
  });
  await page.goto(`${server.url}/demo/assessment.html`);
  await fill(page, item);
  const box = await page.evaluate((index) => {
    const { x, y, width, height } = document.querySelectorAll('main > .card')[index].getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  }, card);
  const margin = viewport.width === 320 ? box.x : 20;
  const clip = {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: height ?? box.height + 2 * margin,
  };
  await page.screenshot({ path: `${folder}${name}.png`, clip, captureBeyondViewport: true });
  console.log(`${name}.png ${Math.round(clip.width)} × ${Math.round(clip.height)}`);
  await context.close();
}
await browser.close();
await server.close();
