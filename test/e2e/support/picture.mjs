/* global scrollTo */
// Pictures for docs/pictures, made by the tests themselves: MEETLAT_PICTURES=docs/pictures node scripts/test-e2e.mjs recipe
import { join } from 'node:path';

/** Takes a picture when they are asked for. */
export async function picture({ page }, name) {
  const folder = process.env.MEETLAT_PICTURES;
  if (!folder) return;
  await page.setViewport({ width: 960, height: 720 });
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(folder, `recipe-${name}.png`) });
}
