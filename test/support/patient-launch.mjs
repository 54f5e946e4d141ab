// Starting a browser, on a machine that may be busy. Just installed, and three at once, a first start can take half a minute;
// and WTR remembers a start that failed for every file after it.

/** How long one start may take. */
export const START_MS = 120_000;
export const ATTEMPTS = 2;

/** Puppeteer, as far as WTR's launcher needs it, that waits longer and tries again. It says so when a start failed. */
export const patient = (puppeteer) => ({
  async launch(options) {
    for (let attempt = 1; ; attempt++) {
      try {
        return await puppeteer.launch({ ...options, timeout: START_MS });
      } catch (error) {
        console.warn(`${options.browser ?? 'chromium'} did not start (${attempt} of ${ATTEMPTS}): ${error.message}`);
        if (attempt === ATTEMPTS) throw error;
      }
    }
  },
});
