// Imports published texts from a folder and compares what comes out with the texts themselves, word for word. The texts are
// not in the project: MEETLAT_SOURCE says where they are.
import { existsSync } from 'node:fs';
import { runFiles, testFiles } from './node-tests.mjs';

const folder = process.env.MEETLAT_SOURCE;

if (!folder) {
  console.log('Skipped: MEETLAT_SOURCE=<folder> says where the published texts are (meetlat.txt, workshop.txt).');
} else if (!existsSync(folder)) {
  console.error(`MEETLAT_SOURCE: there is no folder ${folder}.`);
  process.exitCode = 1;
} else runFiles(testFiles('test/source'), { suite: 'published text', name: 'source' });
