// Finds the browsers the tests run in. Started as a script (`pretest`), it also installs what is missing where it may:
// as root on Debian. Chromium is required; Firefox and WebKit too when CI is set. Nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { env, platform } = process;

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

const list = (folder) => {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
};

/** The first of these programs that exists: a name is looked up in PATH, a path is taken as it is. */
function firstProgram(...candidates) {
  const path = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return (
    candidates
      .filter(Boolean)
      .flatMap((name) => (/[\\/]/.test(name) ? [name] : path.map((folder) => join(folder, name))))
      .find(isProgram) ?? null
  );
}

const inProgramFiles = (...parts) =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean).map((base) => join(base, ...parts));

// Debian keeps WebKit's own programs in a versioned folder: /usr/lib/<machine>/webkit2gtk-4.1/MiniBrowser.
const webkitFolders = () =>
  ['/usr/lib', '/usr/lib64', '/usr/libexec', ...list('/usr/lib')]
    .flatMap(list)
    .filter((path) => /webkit2?gtk-[\d.]+$/.test(path))
    .sort();

/** Paths of the browsers found; null where one is missing. WebKit needs its driver, its small browser and a display. */
export function findBrowsers() {
  const chromium = firstProgram(
    env.CHROME_PATH,
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...(platform === 'win32' ? inProgramFiles('Google', 'Chrome', 'Application', 'chrome.exe') : []),
  );
  const firefox = firstProgram(
    env.FIREFOX_PATH,
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...(platform === 'win32' ? inProgramFiles('Mozilla Firefox', 'firefox.exe') : []),
  );
  const folders = webkitFolders();
  const driver = firstProgram('WebKitWebDriver', ...folders.map((folder) => join(folder, 'WebKitWebDriver')));
  const miniBrowser = firstProgram('MiniBrowser', ...folders.map((folder) => join(folder, 'MiniBrowser')));
  const xvfb = firstProgram('Xvfb');
  const webkit = driver && miniBrowser && (xvfb || env.DISPLAY) ? { driver, miniBrowser, xvfb } : null;
  return { chromium, firefox, webkit };
}

/** Chromium's sandbox refuses to run as root, as containers do. */
export const CHROMIUM_ARGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** What reads our PDFs back. */
const POPPLER = 'poppler-utils';
const hasPoppler = () => firstProgram('pdfinfo') !== null && firstProgram('pdftotext') !== null;

const missing = () => Object.keys(PACKAGES).filter((engine) => findBrowsers()[engine] === null);

function aptGet(...args) {
  console.log(`apt-get ${args.join(' ')}`);
  const { status } = spawnSync('apt-get', ['-q', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function install(engines) {
  if (process.getuid?.() !== 0 || firstProgram('apt-get') === null) return;
  console.log(`Installing what the tests need: ${[...engines, POPPLER].join(', ')} …`);
  if (!aptGet('update')) console.error('apt-get update failed; trying with the lists that are there.');
  // One by one: a browser that cannot be installed doesn't hold back the others. Text needs at least one font.
  for (const engine of engines) {
    aptGet('install', '--yes', '--no-install-recommends', 'fonts-dejavu-core', ...PACKAGES[engine]);
  }
  if (!hasPoppler()) aptGet('install', '--yes', '--no-install-recommends', POPPLER);
}

function main() {
  if (missing().length > 0 || !hasPoppler()) install(missing());
  const lacking = missing();
  if (lacking.includes('chromium')) {
    console.error(
      '\nNo Chromium or Chrome found. Install one, or say where it is: CHROME_PATH=/path/to/chrome npm test\n',
    );
    process.exit(1);
  }
  if (!hasPoppler()) {
    console.error(`\nNothing here reads PDFs back. On Debian: apt-get install ${POPPLER}\n`);
    process.exit(1);
  }
  if (lacking.length > 0) {
    const packages = lacking.flatMap((engine) => PACKAGES[engine]).join(' ');
    console.error(`\n!! NOT TESTED IN: ${lacking.join(', ')}. On Debian: apt-get install ${packages}\n`);
    if (env.CI && env.CI !== 'false') process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
