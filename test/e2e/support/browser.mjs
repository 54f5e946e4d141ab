// Browsers with a profile of their own in a temporary folder, closed and cleaned up after the test.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch } from '../../support/e2e.mjs';

const duties = new WeakMap();

/** Does something after the test, the latest first: a browser is closed before its folder goes. */
function afterwards(t, duty) {
  if (!duties.has(t)) {
    const own = [];
    duties.set(t, own);
    t.after(async () => {
      for (const one of own.reverse()) await one();
    });
  }
  duties.get(t).push(duty);
}

/** An empty folder that is removed after the test. */
export async function temporaryFolder(t) {
  const folder = await mkdtemp(join(tmpdir(), 'meetlat-e2e-'));
  // A browser that was killed may still be writing.
  afterwards(t, () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
  return folder;
}

/** Starts a browser; after the test it is closed if it is still there. */
export async function openBrowser(t, { engine = 'chromium', ...options } = {}) {
  const userDataDir = options.userDataDir ?? (await temporaryFolder(t));
  const browser = await launch(engine, { ...options, userDataDir });
  afterwards(t, () => closeBrowser(browser));
  return browser;
}

/** How long a browser may take to close. One that shows a dialog of its own, of printing for instance, may never. */
const PATIENCE_MS = 10_000;

async function closeBrowser(browser) {
  const closed = browser.close().then(
    () => true,
    () => true,
  );
  if (!(await Promise.race([closed, sleep(PATIENCE_MS, false, { ref: false })]))) await killBrowser(browser);
}

/** Ends a browser as a crash does: every process of it, at once, without a goodbye. */
export async function killBrowser(browser) {
  const child = browser.process();
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => void child.once('exit', resolve));
  // Puppeteer starts it as the leader of a group of its own; Windows has no groups.
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
  await gone;
}
