// Builds Storybook and opens every story and docs page of it in Chromium. A story fails on its play function, on what axe
// finds, on a console error, an exception, or a request that leaves this machine. Arguments pick stories by part of their id.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { launch, serveFolder } from '../test/support/e2e.mjs';

const FOLDER = 'storybook-static';
const TIMEOUT_MS = 20_000;
/** How many are open at a time: each in a page of its own, that believes it has the focus. */
const AT_ONCE = 2;
const OWN_SCHEMES = /^(data|blob|about):/;

/** Runs in the page before its scripts: passes on how the story ended, as Storybook tells its own panels. */
function listen() {
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    get: () => channel,
    set(value) {
      channel = value;
      const failed = (error) =>
        globalThis.storyEnded({ problems: [error?.message ?? error?.description ?? String(error)] });
      for (const event of ['storyThrewException', 'storyErrored', 'storyMissing', 'playFunctionThrewException']) {
        channel.on(event, failed);
      }
      channel.on('docsRendered', () => globalThis.storyEnded({ problems: [] }));
      channel.on('storyFinished', ({ status, reporters }) => {
        const violations = reporters
          .filter((reporter) => reporter.type === 'a11y')
          .flatMap(({ result }) => result.violations ?? [])
          .map(
            ({ id, help, nodes }) => `axe: ${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
          );
        const checked = reporters.some((reporter) => reporter.type === 'a11y');
        const problems = status === 'success' ? [] : [`it ended with status "${status}"`];
        globalThis.storyEnded({ problems: [...problems, ...violations, ...(checked ? [] : ['axe did not run'])] });
      });
    },
  });
}

/** Opens one story or docs page; returns what is wrong with it. */
async function problemsOf(browser, base, { id, type }) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    // A resource that failed to load says here that it did, and below which one it was.
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return;
    problems.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    const url = response.url();
    if (response.status() >= 400 && !url.endsWith('/favicon.ico')) problems.push(`${response.status()}: ${url}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !OWN_SCHEMES.test(url)) problems.push(`request to elsewhere: ${url}`);
  });
  try {
    const ended = new Promise((resolve) => void page.exposeFunction('storyEnded', resolve));
    await page.exposeFunction('storyPress', (key) => page.keyboard.press(key));
    await page.emulateFocusedPage(true);
    await page.evaluateOnNewDocument(listen);
    await page.goto(`${base}/iframe.html?id=${id}&viewMode=${type}`);
    const late = new Promise((resolve) => {
      setTimeout(resolve, TIMEOUT_MS, { problems: [`it did not finish within ${TIMEOUT_MS / 1000} s`] }).unref();
    });
    problems.push(...(await Promise.race([ended, late])).problems);
  } finally {
    await page.close();
  }
  return [...new Set(problems)];
}

console.log('Building Storybook …');
const build = spawnSync('npm', ['run', '-s', 'build:storybook'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (build.status !== 0) {
  console.error(build.stdout, build.stderr);
  process.exit(1);
}

const wanted = process.argv.slice(2);
const { entries } = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8'));
const stories = Object.values(entries).filter(
  ({ id, type, tags }) =>
    (type === 'docs' || tags.includes('test')) && (wanted.length === 0 || wanted.some((part) => id.includes(part))),
);

const counts = {
  suite: 'stories',
  passed: 0,
  failed: 0,
  skipped: Object.keys(entries).length - stories.length,
  failures: [],
};
// What one story has fetched and compiled, the next need not.
const server = await serveFolder(FOLDER, { headers: { 'Cache-Control': 'max-age=600' } });
const browser = await launch();

async function run(story) {
  const problems = await problemsOf(browser, server.url, story);
  counts[problems.length === 0 ? 'passed' : 'failed']++;
  console.log([`${problems.length === 0 ? '✔' : '✖'} ${story.id}`, ...problems].join('\n    '));
  if (problems.length > 0) counts.failures.push({ test: story.id, reason: problems[0] });
}

const waiting = [...stories];
const takeTurns = async () => {
  for (let story = waiting.shift(); story; story = waiting.shift()) await run(story);
};
await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
await browser.close();
await server.close();

mkdirSync('.cache/results', { recursive: true });
writeFileSync('.cache/results/stories.json', JSON.stringify([counts], null, 2));
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
