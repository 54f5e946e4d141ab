// Tests of src/ in three engines at once. `npm test` runs them all; ENGINES=chromium,webkit picks some.
import { createServer } from 'node:net';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findBrowsers } from './scripts/browsers.mjs';
import { commands, withCleanMedia } from './test/support/commands.mjs';
import { firefoxOptions } from './test/support/firefox-options.mjs';
import { ATTEMPTS, patient, START_MS } from './test/support/patient-launch.mjs';
import { resultsReporter } from './test/support/results-reporter.mjs';
import { WebKitLauncher } from './test/support/webkit-launcher.mjs';
import { SOURCE_CONDITIONS, instrumentModules, prebundledPackages, typescript } from './web-dev-server.config.mjs';

const found = findBrowsers();

const launchers = {
  chromium: () =>
    withCleanMedia(
      chromeLauncher({
        puppeteer: patient(puppeteer),
        launchOptions: { executablePath: found.chromium, args: CHROMIUM_ARGS },
      }),
    ),
  firefox: () => chromeLauncher({ puppeteer: patient(puppeteer), launchOptions: firefoxOptions(found.firefox) }),
  webkit: () => new WebKitLauncher(found.webkit),
};

const engines = (process.env.ENGINES ?? 'chromium,firefox,webkit').split(',').filter((engine) => found[engine]);

/** A port nobody has: WTR's own search gives two runs that start together the same one. */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

export default {
  files: ['test/**/*.test.ts'],
  port: await freePort(),
  nodeResolve: { exportConditions: SOURCE_CONDITIONS },
  plugins: [instrumentModules(), prebundledPackages(), typescript(), commands()],
  browsers: engines.map((engine) => launchers[engine]()),
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: START_MS * ATTEMPTS,
  testsStartTimeout: 60_000, // on a busy machine the first file takes long to compile
  testsFinishTimeout: 300_000, // property tests take their time, three engines share the processor
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['lcovonly', 'text-summary'] },
  staticLogging: !process.stdout.isTTY,
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    resultsReporter({ file: '.cache/results/unit.json' }),
  ],
};
