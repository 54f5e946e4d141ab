/* global e2e */
// A page as a person uses it: looks until something is there, goes by Tab, types real keys, presses what has a name.
import { installHelpers } from './in-page.mjs';

const PATIENCE_MS = 15_000;
/** How long the keys of an item may take to load. */
const KEYS_MS = 1000;

const FURTHEST_TAB = 80;

/** Browsers ask for an icon by themselves, and report what the policy says about that. */
const ICON = /\/favicon\.ico\b/;

/** Asks until the answer is truthy, and returns it. Fails with `what` and the last answer. */
export async function until(ask, what, patience = PATIENCE_MS) {
  const end = Date.now() + patience;
  let answer = await ask();
  while (!answer && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    answer = await ask();
  }
  if (!answer) throw new Error(`waited ${patience} ms for: ${what}`);
  return answer;
}

/** A new tab in a browser or in a context of it, with everything noted that goes wrong in it and everything it asks the network for. */
export async function openPage(browser, address = null, { before = [] } = {}) {
  const page = await browser.newPage();
  // Every tab is one in front: visible, with focus, as in windows side by side.
  if (isChromium(page.browser())) await page.emulateFocusedPage(true);
  const problems = [];
  const requests = [];
  page.on('console', (message) => {
    const [type, text] = [message.type(), message.text()];
    if (['error', 'warn', 'assert'].includes(type) && !ICON.test(text)) problems.push(`${type}: ${text}`);
  });
  page.on('pageerror', ({ message }) => {
    if (!ICON.test(message)) problems.push(`exception: ${message}`);
  });
  page.on('request', (request) => {
    // Browsers draw their own controls with data: addresses.
    if (!/^data:/.test(request.url()) && !ICON.test(request.url())) requests.push(request.url());
  });
  await page.evaluateOnNewDocument(installHelpers);
  for (const script of before) await page.evaluateOnNewDocument(script);
  if (address) await page.goto(address);
  return Object.assign(personAt(page), { problems, requests });
}

const isChromium = (browser) => browser.process()?.spawnfile.includes('chrom');

/** What a person does and sees on a page, or in a frame of it. */
export function personAt(page, frame = page) {
  const ask = (look, ...args) => frame.evaluate(look, ...args);
  const press = (key) => page.keyboard.press(key);

  const person = {
    page,
    ask,
    press,
    /** Waits until `look` gives something truthy in the page. */
    see: (look, ...args) => until(() => ask(look, ...args), String(look)),

    /** Presses Tab until an element with focus matches. */
    async tabTo(selector) {
      for (let i = 0; i < FURTHEST_TAB; i++) {
        await press('Tab');
        if (await ask((wanted) => !!e2e.active()?.matches(wanted), selector)) return;
      }
      throw new Error(`${selector} is not among the next ${FURTHEST_TAB} stops of Tab`);
    },

    /** Types into what has focus. */
    type: (text) => page.keyboard.type(text),

    focus: (itemId, selector) =>
      ask((id, inside) => e2e.item(id).shadowRoot.querySelector(inside).focus(), itemId, selector),

    /** Scores an item on this page: focus, then a digit. 10 is the 0 key. */
    async score(itemId, aspect, score) {
      await person.focus(itemId, `[name=${aspect}]`);
      await press(String(score % 10));
      // The keys of an item load ahead of time, but a test may be faster. A page may refuse the score too.
      const given = (id, name, wanted) => e2e.answers()[id]?.[name] === wanted;
      await until(() => ask(given, itemId, aspect, String(score)), 'the score', KEYS_MS).catch(() => undefined);
    },

    /** Types a note at the end of what stands there. */
    async note(itemId, aspect, text) {
      await person.focus(itemId, `#${aspect}Note`);
      await press('End');
      await person.type(text);
    },

    /** Presses a button by its words. */
    async choose(words) {
      await person.see((wanted) => {
        const found = e2e
          .all('button, summary')
          .find((button) => button.textContent.replaceAll(/\s+/g, ' ').trim() === wanted && button.checkVisibility());
        found?.focus();
        return !!found;
      }, words);
      await press('Enter');
    },

    answers: () => ask(() => e2e.answers()),
    answer: async (itemId) => (await person.answers())[itemId],
    saved: () => person.see(() => e2e.save().startsWith('Bewaard')),
    /** What lies in the database, by `answer:<item>`: the values of its fields, without revisions. */
    stored: () => ask(() => e2e.stored()),
    violations: () => ask(() => e2e.violations),
    ready: () => person.see(() => e2e.all('[type=radio]').length > 0),
  };
  return person;
}
