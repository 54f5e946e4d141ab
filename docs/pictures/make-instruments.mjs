/* global document */
// Makes two pictures beside it: a four-level instrument in all elements, and two editions of an instrument compared.
//   node docs/pictures/make-instruments.mjs
import { fileURLToPath } from 'node:url';
import { launch, serveSources } from '../../test/support/e2e.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** In the page: scores for every item, and the other elements beside those of the demo. */
async function fillOwn() {
  const { store } = document.querySelector('#own').provider.value;
  store.state.instrument.themes
    .flatMap((theme) => theme.items)
    .forEach(({ id }, i) => {
      store.dispatch({ type: 'rate', itemId: id, aspect: 'current', rating: [2, 4, 6, 5, 3, 7][i] });
      store.dispatch({ type: 'rate', itemId: id, aspect: 'ambition', rating: [5, 6, 7, 8, 5, 8][i] });
    });
  for (const tag of ['meetlat-report', 'meetlat-poster']) {
    const card = document.createElement('section');
    card.className = 'card full';
    card.append(Object.assign(document.createElement(tag), { for: 'own' }));
    document.querySelector('main').append(card);
  }
}

/** In the page: the report of a filling on the second edition, beside one on the first. */
async function compareEditions() {
  const [{ first, second, givenOn }] = await Promise.all([
    import('/test/support/editions.ts'),
    import('/src/define.ts'),
  ]);
  const given = (edition, scores) =>
    Object.fromEntries(
      Object.entries(scores).map(([id, [now, ambition = null]]) => [id, givenOn(edition, id, now, ambition)]),
    );
  const earlier = given(first, { doel: [4], kosten: [3], brief: [5], nazorg: [6], gesprek: [5], loket: [7] });
  const answers = given(second, {
    doel: [6, 8],
    kosten: [7, 8],
    signalen: [8, 9],
    brief: [6, 8],
    bellen: [5, 7],
    langsgaan: [4, 6],
    loket: [7, 8],
  });
  const report = document.createElement('meetlat-report');
  Object.assign(report, {
    instrument: second,
    answers,
    details: { organisation: 'Zorghuis Voorbeeld', heldOn: '2026-11-22', edition: '2.0.0' },
    earlier: { label: 'maart 2025', answers: earlier, edition: '1.0.0' },
  });
  const card = document.createElement('section');
  card.className = 'card full';
  card.append(report);
  document.querySelector('main').replaceChildren(card);
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 1500));

const server = await serveSources();
const browser = await launch();
for (const [name, fill] of [
  ['own-instrument', fillOwn],
  ['editions', compareEditions],
]) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1160, height: 900 });
  await page.goto(`${server.url}/demo/own-instrument.html`);
  await page.waitForFunction(() => document.querySelector('#own').provider?.value.store?.state.phase === 'ready');
  await page.evaluate(fill);
  await rest();
  const main = await page.$('main');
  await main.screenshot({ path: `${folder}${name}.png` });
  await page.close();
}
await browser.close();
await server.close();
