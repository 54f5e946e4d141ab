// How Firefox is started for the tests: without its own bars. Tab would walk from the page into them, and what a test
// focuses after that has no focus in the eyes of the page.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NO_BARS = '#navigator-toolbox, #sidebar-main { display: none !important; }';

/** Launch options for puppeteer, with a profile of their own that goes when the process ends. */
export function firefoxOptions(executablePath) {
  const profile = mkdtempSync(join(tmpdir(), 'meetlat-firefox-'));
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  mkdirSync(join(profile, 'chrome'));
  writeFileSync(join(profile, 'chrome', 'userChrome.css'), NO_BARS);
  return {
    browser: 'firefox',
    executablePath,
    userDataDir: profile,
    extraPrefsFirefox: { 'toolkit.legacyUserProfileCustomizations.stylesheets': true },
  };
}
