// Runs tests in WebKitGTK: WebKitWebDriver and MiniBrowser, on a display of their own. Speaks WebDriver itself, which
// is a handful of requests; the usual client libraries bring hundreds of packages.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const START_VIEWPORT = { width: 800, height: 600 };

// Without a window manager X gives the keys, and so the focus, to the window under the pointer. The pointer starts in the
// middle of the screen, and the window is put there: pointer on the toolbar, so that it hovers over nothing of the page.
const SCREEN = { width: 4000, height: 3000 };
const UNDER_POINTER = { x: SCREEN.width / 2 - 10, y: SCREEN.height / 2 - 5 };

// WebDriver's code points for keys without a character; DOM key names are what tests write.
const KEYS = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

// MiniBrowser's toolbar would keep the window wider than 400 px, and we test at 320.
const SMALL_TOOLBAR =
  '* { min-width: 0; padding: 0; margin: 0; border: 0; font-size: 1px; -gtk-icon-transform: scale(0); }';
const GTK_CONFIG = fileURLToPath(new URL('../../.cache/webkit/', import.meta.url));

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A WTR browser launcher with one window, which all test files use in turn. */
export class WebKitLauncher {
  name = 'WebKit';
  type = 'webkit';
  concurrency = 1;

  #programs;
  #children = [];
  #started = null;
  #driver = '';
  #session = '';
  #active = null;

  /** @param {{ driver: string, miniBrowser: string, xvfb: string | null }} programs */
  constructor(programs) {
    this.#programs = programs;
    process.once('exit', () => this.#killChildren());
  }

  async startSession(id, url) {
    this.#started ??= this.#start();
    await this.#started;
    this.#active = id;
    await this.setViewport(START_VIEWPORT);
    await this.#post('/url', { url });
  }

  isActive(id) {
    return this.#active === id;
  }

  getBrowserUrl() {
    return this.#request('GET', `${this.#session}/url`);
  }

  async stopSession() {
    this.#active = null;
    await this.#request('DELETE', `${this.#session}/actions`);
    await this.#post('/url', { url: 'about:blank' }); // kills timers and loops of the page that was
    return { testCoverage: undefined };
  }

  async startDebugSession() {
    throw new Error('Debugging in WebKit is not supported here; debug in Chromium.');
  }

  async stop() {
    if (this.#session) await this.#request('DELETE', this.#session).catch(() => {});
    this.#killChildren();
  }

  /** Types a text key by key. */
  write(text) {
    return this.#keys([...text].flatMap((value) => [down(value), up(value)]));
  }

  /** Presses one key with modifiers held: `['Shift', 'Tab']`. */
  press(chord) {
    const values = chord.map((key) => KEYS[key] ?? key);
    return this.#keys([...values.map(down), ...values.reverse().map(up)]);
  }

  move({ x, y }) {
    return this.#pointer([{ type: 'pointerMove', duration: 0, x, y }]);
  }

  click({ x, y }) {
    return this.#pointer([
      { type: 'pointerMove', duration: 0, x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** WebDriver sizes the window, tests think in what the page sees: the difference is the browser's own frame. */
  async setViewport({ width, height }) {
    const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight, innerWidth, innerHeight]';
    // X answers late, and between two pages there is nothing to ask: look again until it fits.
    for (let attempt = 0; attempt < 60; attempt++) {
      const sizes = await this.#post('/execute/sync', { script, args: [] }).catch(() => null);
      if (sizes) {
        const [extraWidth, extraHeight, innerWidth, innerHeight] = sizes;
        if (innerWidth === width && innerHeight === height) return;
        await this.#post('/window/rect', { width: width + extraWidth, height: height + extraHeight });
      }
      await sleep(50);
    }
    throw new Error(`WebKit cannot make its viewport ${width} × ${height}.`);
  }

  /** The viewport as PNG, in base64. */
  screenshot() {
    return this.#request('GET', `${this.#session}/screenshot`);
  }

  #keys(actions) {
    return this.#post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #pointer(actions) {
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
    return this.#post('/actions', { actions: [{ ...mouse, actions }] });
  }

  #post(path, body) {
    return this.#request('POST', this.#session + path, body);
  }

  async #request(method, path, body) {
    const response = await fetch(this.#driver + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  }

  async #start() {
    const display = this.#programs.xvfb ? await this.#startDisplay() : process.env.DISPLAY;
    for (const version of ['gtk-3.0', 'gtk-4.0']) {
      mkdirSync(GTK_CONFIG + version, { recursive: true });
      writeFileSync(`${GTK_CONFIG}${version}/gtk.css`, SMALL_TOOLBAR);
    }
    const port = await freePort();
    this.#driver = `http://127.0.0.1:${port}`;
    this.#spawn(this.#programs.driver, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        XDG_CONFIG_HOME: GTK_CONFIG,
        GDK_BACKEND: 'x11',
        LIBGL_ALWAYS_SOFTWARE: '1', // there is no graphics card
        NO_AT_BRIDGE: '1',
      },
    });
    await this.#untilReady();
    const { sessionId } = await this.#request('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          // Tests steer the page while it still loads: waiting for its load event would lock them out.
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': { binary: this.#programs.miniBrowser, args: ['--automation'] },
        },
      },
    });
    this.#session = `/session/${sessionId}`;
    if (this.#programs.xvfb) await this.#post('/window/rect', UNDER_POINTER);
  }

  async #untilReady() {
    for (let attempt = 0; attempt < 100; attempt++) {
      try {
        await this.#request('GET', '/status');
        return;
      } catch {
        await sleep(100);
      }
    }
    throw new Error('WebKitWebDriver did not start within 10 seconds.');
  }

  /** Starts Xvfb on the first free display and returns its name. */
  #startDisplay() {
    const screen = `${SCREEN.width}x${SCREEN.height}x24`;
    const args = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'];
    const xvfb = this.#spawn(this.#programs.xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    return new Promise((resolve, reject) => {
      xvfb.once('exit', () => reject(new Error('Xvfb stopped before it gave a display.')));
      xvfb.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
    });
  }

  #spawn(program, args, options) {
    const child = spawn(program, args, options);
    this.#children.push(child);
    return child;
  }

  #killChildren() {
    for (const child of this.#children.splice(0)) child.kill();
  }
}

const down = (value) => ({ type: 'keyDown', value });
const up = (value) => ({ type: 'keyUp', value });
