/* global e2e */
// A whole workshop under the strict policy: a facilitator, a big screen and three participants, each in a tab of one browser.
// What they said is in the storage of that browser as ordinary fillings; nothing is asked of the network meanwhile.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBrowser } from './support/browser.mjs';
import { openPage, until } from './support/page.mjs';
import { serve, STRICT_POLICY } from './support/server.mjs';

const ITEM = 'schuldvraag';
const says = (tab, text) =>
  tab.see((wanted) => e2e.text('.workshop').some((words) => words.replaceAll(/\s+/g, ' ').includes(wanted)), text);

/** A tab with one view of the workshop. */
async function open(browser, url, view = '') {
  const tab = await openPage(browser, `${url}/workshop.html${view && `?${view}`}`);
  await tab.see(() => e2e.all('.workshop').length === 1);
  return tab;
}

test('a facilitator, a screen and three participants', async (t) => {
  const { url } = await serve(t, { headers: () => STRICT_POLICY });
  const browser = await openBrowser(t);
  const lead = await open(browser, url, 'facilitator');
  await lead.see(() => e2e.all('[part=prepare] input[name=mode]').length === 2);
  await lead.ask(() => e2e.all('[part=prepare] input[name=mode]')[0].click());
  await lead.choose('Open de workshop');
  const screen = await open(browser, url, 'screen');
  const people = [];
  for (let i = 0; i < 3; i++) people.push(await open(browser, url));
  const everyone = [lead, screen, ...people];

  await t.test('join by an address and a code, after they were told how answers are shown', async () => {
    await screen.see(() => e2e.all('[part=qr] path').length === 1);
    for (const person of people) {
      await says(person, 'Jullie antwoorden open.');
      await person.choose('Doe mee');
    }
    await says(screen, '3 deelnemers');
  });

  await t.test('answer the opening question', async () => {
    await lead.choose('Stel de openingsvraag');
    for (const [i, person] of people.entries()) {
      await person.see(() => e2e.all('textarea').length === 1);
      await person.ask(() => e2e.all('textarea')[0].focus());
      await person.type(`Antwoord ${i} <b>vet</b>`);
      await says(person, 'Bewaard');
    }
    await lead.choose('Laat de antwoorden zien');
    await screen.see(() => e2e.all('[part=openings] li').length === 3);
    assert.equal(await screen.ask(() => e2e.all('[part=openings] b').length), 0);
  });

  await t.test('score an item, hidden until the reveal, which reaches every tab', async () => {
    await lead.choose('Vraag cijfers voor: Schuldvraag');
    for (const [i, person] of people.entries()) {
      await person.ready();
      await person.score(ITEM, 'current', [3, 5, 8][i]);
      await person.score(ITEM, 'ambition', 9);
    }
    await says(screen, 'Nu: 3 van 3 binnen');
    for (const tab of everyone) assert.doesNotMatch((await tab.ask(() => e2e.text('.workshop'))).join(), /gemiddeld/);
    await lead.choose('Laat de antwoorden zien');
    for (const tab of everyone) await says(tab, '3 antwoorden, gemiddeld 5,3, van 3 tot en met 8.');
  });

  await t.test('score it again: the first round stays what it was', async () => {
    await lead.choose('Geef nog een keer cijfers');
    for (const person of people) {
      await person.ready();
      await person.score(ITEM, 'current', 6);
    }
    await says(lead, 'Nu: 3 van 3 binnen');
    await lead.choose('Laat de antwoorden zien');
    await says(screen, 'In ronde 1 was het gemiddeld 5,3.');
  });

  await t.test('go on where they were after a reload', async () => {
    const [person] = people;
    await person.page.reload();
    await says(person, 'gemiddeld 6,0');
  });

  await t.test('end with conclusions in every tab, and nothing stopped or asked of the network', async () => {
    await lead.choose('Praat erover');
    await lead.choose('Sluit de workshop af');
    for (const tab of everyone) await says(tab, 'Dit is het beeld van de groep');
    const ours = /^\/(workshop\.(html|js)|dist\/)/;
    for (const tab of everyone) {
      assert.deepEqual(tab.problems, []);
      assert.deepEqual(await tab.violations(), []);
      // The page and its scripts, some of which load when they are needed; nothing that is said goes anywhere.
      for (const asked of tab.requests) assert.match(asked.replace(url, ''), ours);
    }
    await until(async () => (await lead.ask(() => e2e.text('[part=conclusions] tbody tr'))).length === 1, 'one row');
  });
});
