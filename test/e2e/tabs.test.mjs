/* global e2e, self */
// Two tabs on one record: each sees what the other does, and nothing is overwritten unseen.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openBrowser } from './support/browser.mjs';
import { openPage, until } from './support/page.mjs';
import { serve } from './support/server.mjs';

const ITEM = 'schuldvraag';
const EDITS = 100;

/** Runs before the page: a tab that hears nothing from the others and tells them nothing, as in an old browser. */
const deaf = () => {
  delete self.BroadcastChannel;
};

/** As many tabs on one record as there are lists of scripts to run before them. */
async function openTabs(t, ...scripts) {
  const { url } = await serve(t);
  const browser = await openBrowser(t);
  const tabs = [];
  for (const before of scripts) {
    const tab = await openPage(browser, `${url}/items.html`, { before });
    await tab.ready();
    tabs.push(tab);
  }
  return { url, tabs };
}

const conflicts = (tab) => tab.ask(() => e2e.text('[part~=conflict]'));
const isSaved = async (tab) => (await tab.ask(() => e2e.save())).startsWith('Bewaard');
const stored = async (tab, aspect = 'current') => (await tab.stored())[`answer:${ITEM}`][aspect].rating;

describe('two tabs', () => {
  test('show each other’s scores and notes at once', async (t) => {
    const { tabs } = await openTabs(t, [], []);
    const [one, two] = tabs;
    await one.score(ITEM, 'current', 7);
    await one.note(ITEM, 'current', 'gezien');
    await until(async () => {
      const { current, currentNote } = await two.answer(ITEM);
      return current === '7' && currentNote === 'gezien';
    }, 'the other tab shows it');
    assert.deepEqual([one.problems, two.problems], [[], []]);
  });

  for (const [choice, words, chosen] of [
    ['their own', 'Houd 3', 3],
    ['the other’s', 'Neem 7', 7],
  ]) {
    test(`put a score that was changed in both before the person, who keeps ${choice}`, async (t) => {
      const { tabs } = await openTabs(t, [], [deaf]);
      const [one, two] = tabs;
      await one.score(ITEM, 'current', 7);
      await one.saved();
      await two.score(ITEM, 'current', 3);
      await until(async () => (await conflicts(two)).length > 0, 'the conflict is shown');
      assert.match((await conflicts(two))[0], /hier ook iets ingevuld: 7\. Hier staat: 3\./);
      assert.equal(await isSaved(two), false, 'a conflict is not saved');
      assert.equal(await stored(two), 7, 'nothing is overwritten before the choice');

      await two.choose(words);
      await two.saved();
      assert.deepEqual(await conflicts(two), []);
      assert.equal((await two.answer(ITEM)).current, String(chosen));
      assert.equal(await stored(two), chosen);
    });
  }

  test('keep both notes that were typed at the same time', async (t) => {
    const { tabs } = await openTabs(t, [], [deaf]);
    const [one, two] = tabs;
    await one.note(ITEM, 'current', 'van de een');
    await one.saved();
    await two.note(ITEM, 'current', 'van de ander');
    await two.focus(ITEM, '#ambitionNote');
    await two.saved();
    const { currentNote } = (await two.stored())[`answer:${ITEM}`];
    assert.match(currentNote, /van de een/);
    assert.match(currentNote, /van de ander/);
    assert.equal((await two.answer(ITEM)).currentNote, currentNote);
  });

  test('never both win when they score at the same moment', async (t) => {
    const { tabs } = await openTabs(t, [], []);
    let asked = 0;
    for (let round = 0; round < 8; round++) {
      const at = Date.now() + 100;
      const scores = round % 2 ? ['2', '9'] : ['4', '6'];
      await Promise.all(tabs.map((tab, i) => tab.ask(clickAt, ITEM, scores[i], at)));
      // One came first and the other followed, or one was too late and asks.
      await until(() => settled(tabs), `round ${round} is settled`);
      for (const tab of tabs) {
        if ((await conflicts(tab)).length === 0) continue;
        asked++;
        await tab.ask(() => e2e.all('[part~=conflict] button')[1].click());
      }
      await until(() => settled(tabs), `round ${round} is settled after the choice`);
    }
    t.diagnostic(`a person was asked in ${asked} of 8 rounds`);
  });

  test(`keep all of ${2 * EDITS} edits in turn, of the same records`, async (t) => {
    const { tabs } = await openTabs(t, [], []);
    const [now, wish] = await Promise.all(
      ['current', 'ambition'].map((aspect, i) => tabs[i].ask(editMany, aspect, EDITS)),
    );
    await Promise.all(tabs.map((tab) => tab.saved()));
    for (const id of Object.keys(now)) {
      const { current, ambition } = (await tabs[0].stored())[`answer:${id}`];
      assert.deepEqual([String(current.rating), String(ambition.rating)], [now[id], wish[id]], id);
      for (const tab of tabs) {
        await until(async () => {
          const shown = await tab.answer(id);
          return shown.current === now[id] && shown.ambition === wish[id];
        }, `both tabs show ${id}`);
      }
    }
    assert.deepEqual(await Promise.all(tabs.map(conflicts)), [[], []]);
  });
});

/** Whether somebody is asked to choose, or both tabs show what is stored. */
async function settled(tabs) {
  if ((await Promise.all(tabs.map(conflicts))).flat().length > 0) return true;
  const shown = await Promise.all(tabs.map(async (tab) => Number((await tab.answer(ITEM)).current)));
  const inStorage = await stored(tabs[0]);
  return (await Promise.all(tabs.map(isSaved))).every(Boolean) && shown.every((score) => score === inStorage);
}

/** Runs in the page: chooses a score at a moment that both tabs know. */
function clickAt(id, score, at) {
  const radio = e2e.item(id).shadowRoot.querySelector(`[name=current][value="${score}"]`);
  return new Promise((resolve) => {
    setTimeout(() => {
      radio.click();
      resolve();
    }, at - Date.now());
  });
}

/** Runs in the page: gives one aspect of three items one score after another. Returns the last of each. */
async function editMany(aspect, count) {
  const ids = ['schuldvraag', 'kosten-klant', 'datagebruik'];
  const last = {};
  for (let i = 0; i < count; i++) {
    const id = ids[i % ids.length];
    const score = String(((i * 3) % 10) + 1);
    e2e.item(id).shadowRoot.querySelector(`[name=${aspect}][value="${score}"]`).click();
    last[id] = score;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 10));
  }
  return last;
}

describe('a page from the back-forward cache', () => {
  /** Leaves with a 7, lets the other tab make it a 3, and comes back. */
  async function leaveAndReturn(t, whenBack) {
    // The other tab is silent: Chromium throws a page that is spoken to out of its cache.
    const { url, tabs } = await openTabs(t, [], [deaf]);
    const [one, two] = tabs;
    await one.score(ITEM, 'current', 7);
    await one.saved();
    await one.ask(whenBack, ITEM);
    await one.page.goto(`${url}/other.html`);
    await two.page.reload();
    await two.ready();
    await two.score(ITEM, 'current', 3);
    await two.saved();
    await one.page.goBack();
    assert.equal(await one.ask(() => self.persisted), true, 'the page came from the cache');
    return tabs;
  }

  test('catches up', async (t) => {
    const [one] = await leaveAndReturn(t, () => {
      self.addEventListener('pageshow', (event) => (self.persisted = event.persisted));
    });
    await until(async () => (await one.answer(ITEM)).current === '3', 'the new score');
    await one.score(ITEM, 'ambition', 9);
    await one.saved();
    assert.deepEqual([await stored(one), await stored(one, 'ambition')], [3, 9]);
  });

  test('overwrites nothing when a person is faster', async (t) => {
    const [one] = await leaveAndReturn(t, (id) => {
      self.addEventListener('pageshow', (event) => {
        self.persisted = event.persisted;
        e2e.item(id).shadowRoot.querySelector('[name=current][value="10"]').click();
      });
    });
    await until(async () => (await conflicts(one)).length > 0, 'the conflict is shown');
    assert.match((await conflicts(one))[0], /ingevuld: 3\. Hier staat: 10\./);
    assert.equal(await stored(one), 3);
  });
});
