// Lists the hash of every <style> in what a server makes of our elements, for hosts that can't ask `styleHashes`.
import { writeFileSync } from 'node:fs';
import { root } from './plugins.mjs';

await import(`${root}dist/define.js`);
const { styleHashes } = await import(`${root}dist/ssr/index.js`);
writeFileSync(`${root}dist/ssr/style-hashes.json`, `${JSON.stringify(await styleHashes(), null, 2)}\n`);
