// The runner's half of test/support/commands.ts: real keys, mouse, viewport, media, pixels and accessibility tree, in
// as many engines as can. WTR has commands of its own, but not for WebKit here nor for all of these.
import { accessibilityTree } from './accessibility-tree.mjs';

/** 'Shift+Tab' → ['Shift', 'Tab']; a plus sign itself is '+'. The space bar's key is ' ', which reads badly in a test. */
const chord = (keys) => (keys === '+' ? ['+'] : keys.split('+').map((key) => (key === 'Space' ? ' ' : key)));

const puppeteerCommands = {
  async press(page, { keys }) {
    const modifiers = chord(keys);
    const key = modifiers.pop();
    for (const modifier of modifiers) await page.keyboard.down(modifier);
    await page.keyboard.press(key);
    for (const modifier of modifiers.reverse()) await page.keyboard.up(modifier);
  },
  type: (page, { text }) => page.keyboard.type(text),
  move: (page, { x, y }) => page.mouse.move(x, y),
  click: (page, { x, y }) => page.mouse.click(x, y),
  setViewport: (page, size) => page.setViewport(size),
  screenshot: (page) => page.screenshot({ encoding: 'base64', captureBeyondViewport: false }),
  /** Only a change of tabs makes Firefox give the page its focus back; activating a tab that is in front does nothing. */
  async takeFocus(page) {
    const [other] = (await page.browser().pages()).filter((candidate) => candidate !== page);
    await other?.bringToFront();
    await page.bringToFront();
  },
};

const webkitCommands = {
  press: (browser, { keys }) => browser.press(chord(keys)),
  type: (browser, { text }) => browser.write(text),
  move: (browser, point) => browser.move(point),
  click: (browser, point) => browser.click(point),
  setViewport: (browser, size) => browser.setViewport(size),
  screenshot: (browser) => browser.screenshot(),
  takeFocus: () => {}, // its window never loses it
};

/** What only Chromium's protocol offers. */
const chromiumCommands = {
  async emulateMedia(page, features) {
    await setMedia(page, features);
    return true;
  },
  // The browser half leaves the element under this name: a selector would not reach into shadow roots.
  accessibilityTree: (page) => accessibilityTree(page, 'globalThis.meetlatAccessibilityRoot'),
};

/** The other engines' answer, on which a test skips and says why. */
const unsupported = { emulateMedia: () => false, accessibilityTree: () => null };

function commandsOf(browser) {
  if (browser.type !== 'puppeteer') return { ...webkitCommands, ...unsupported };
  return { ...puppeteerCommands, ...(browser.name === 'Firefox' ? unsupported : chromiumCommands) };
}

const protocols = new WeakMap();

async function setMedia(page, features) {
  if (!protocols.has(page)) protocols.set(page, await page.createCDPSession());
  await protocols.get(page).send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** WTR uses a page for file after file: what one file emulates must not reach the next. */
export function withCleanMedia(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    const result = await stopSession(id);
    if (protocols.has(page)) await setMedia(page, {});
    return result;
  };
  return launcher;
}

/** The WTR plugin that answers them. */
export function commands() {
  return {
    name: 'meetlat-commands',
    async executeCommand({ command, payload, session }) {
      if (!command.startsWith('meetlat:')) return undefined;
      const name = command.slice('meetlat:'.length);
      const { browser } = session;
      const page = browser.type === 'puppeteer' ? browser.getPage(session.id) : browser;
      const run = commandsOf(browser)[name];
      if (!run) throw new Error(`There is no command "${name}".`);
      // WTR takes a bare undefined or null for "nobody knows this command".
      return { value: await run(page, payload) };
    },
  };
}
