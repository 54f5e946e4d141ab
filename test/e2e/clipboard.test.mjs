/* global createImageBitmap, e2e, navigator */
// Copying a chart: what another program would paste, read back from the real clipboard.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillIn, fullAnswers } from '../support/report-filling.mjs';
import { openBrowser } from './support/browser.mjs';
import { openPage } from './support/page.mjs';
import { serve, STRICT_POLICY } from './support/server.mjs';

test('a chart is copied as a picture and as a drawing', { timeout: 120_000 }, async (t) => {
  const { url } = await serve(t, { headers: () => STRICT_POLICY });
  const browser = await openBrowser(t);
  await browser.defaultBrowserContext().overridePermissions(url, ['clipboard-read', 'clipboard-sanitized-write']);
  const person = await openPage(browser, `${url}/session.html`);
  await person.choose('Begin met invullen');
  await person.see(() => e2e.all('meetlat-item').length === 1);
  await person.ask(fillIn, { answers: fullAnswers(40), details: {} });
  await person.choose('Meer bestanden');

  await person.choose('Kopieer het profiel als plaatje');
  await person.see(() => e2e.all('[part~=done]').some((one) => one.textContent.includes('het plaatje nu plakken')));
  const size = await person.ask(async () => {
    const [item] = await navigator.clipboard.read();
    const { width, height } = await createImageBitmap(await item.getType('image/png'));
    return { width, height };
  });
  assert.ok(size.width > 1000 && size.height > 1000, JSON.stringify(size));

  await person.choose('Kopieer de radar als tekening (SVG)');
  await person.see(() => e2e.all('[part~=done]').some((one) => one.textContent.includes('tekenprogramma')));
  const drawing = await person.ask(() => navigator.clipboard.readText());
  assert.match(drawing, /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  assert.match(drawing, /<\/svg>\s*$/);
  assert.ok(drawing.includes('Nu') && drawing.includes('Ambitie'));
  assert.deepEqual(await person.violations(), []);
  assert.deepEqual(person.problems, []);
});
