/* global document, e2e, self */
// A page with every mistake an author can make with our elements: each is told, nothing is thrown, the host page goes on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBrowser } from './support/browser.mjs';
import { openPage } from './support/page.mjs';
import { serve } from './support/server.mjs';

const TOLD = [
  /^storage="cloud" is hier niet bekend\. Kies uit device en memory\./,
  /^rounds="x" is hier niet bekend/,
  /^pace="x" is hier niet bekend/,
  /^aspects="nu" is hier niet bekend\. Kies uit current en ambition\./,
  /^options="misschien" is hier niet bekend/,
  /^required="x" is hier niet bekend/,
  /^by="x" is hier niet bekend\. Kies uit item en theme\./,
  /^Dit onderdeel bestaat niet in deze meetlat: nergens\./,
  /^Op deze pagina staat geen meetlat met id="nergens"\./,
  /^id="count" hoort hier bij iets anders dan een meetlat\./,
];

const WARNED = [
  /src: gives status 404\. Put the file there, or correct src.*\/gone\.json/,
  /src: is no instrument \(text\/javascript.*not-json.*\/host\.js/,
  /src: can't be fetched\..*connect-src.*offline\.json/,
  /<meetlat-assessment> storage: unknown value cloud\. Use device, memory\./,
  /<meetlat-radar> for: no element has the id "nergens"/,
  /<meetlat-radar> for: "count" is the id of a <button>/,
];

test('every mistake is told, and the host page goes on', async (t) => {
  const { url } = await serve(t);
  const person = await openPage(await openBrowser(t), `${url}/mistakes.html`);
  const missing = () =>
    person.ask(
      (patterns) => {
        const notices = e2e.notices();
        return patterns.filter((pattern) => !notices.some((notice) => new RegExp(pattern).test(notice)));
      },
      TOLD.map(({ source }) => source),
    );
  await person.see(() => e2e.notices().some((notice) => notice.includes('id="nergens"')));
  assert.deepEqual(await missing(), []);

  const failed = await person.ask(() => e2e.all('[part=problem]').map(({ textContent }) => textContent));
  assert.equal(failed.length, 3);
  for (const text of failed) assert.match(text, /De meetlat kan niet worden getoond/);

  for (const pattern of WARNED) {
    assert.ok(
      person.problems.some((problem) => pattern.test(problem)),
      `${pattern} in\n${person.problems.join('\n')}`,
    );
  }
  assert.deepEqual(await person.ask(() => self.wrong), []);
  assert.deepEqual(
    person.problems.filter((problem) => problem.startsWith('exception')),
    [],
  );

  // The page's own script works, and so does what is right on it.
  await person.ask(() => document.getElementById('count').click());
  assert.equal(await person.ask(() => document.getElementById('count').textContent), '1');
  await person.ask(() => document.getElementById('words').shadowRoot.querySelector('meetlat-item').focus());
  await person.press('7');
  await person.see(() => {
    const { store } = document.getElementById('words').provider.value;
    return store.state.assessment.answers.schuldvraag?.current === 7;
  });
});
