// Lets a browser download without asking, and waits for the file.
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from './page.mjs';

/** For Firefox, at its start: without asking, and without a panel that takes the focus from the page. */
export const downloadPreferences = (folder) => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
  'browser.download.always_ask_before_handling_new_types': false,
});

/** For Chromium, once it runs. */
export async function allowDownloads(browser, folder) {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** The filling in the file that was just downloaded. The file is taken away, so that the next one is alone again. */
export async function nextDownload(folder) {
  const name = await until(async () => (await readdir(folder)).find((file) => file.endsWith('.json')), 'a download');
  const path = join(folder, name);
  const { assessment } = await until(async () => {
    try {
      return JSON.parse(await readFile(path, 'utf8'));
    } catch {
      return null; // It is still being written.
    }
  }, 'a complete download');
  await rm(path);
  return assessment;
}
