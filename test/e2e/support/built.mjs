// Where the built files are that these tests are about. MEETLAT_PROJECT tests another folder with a package.json and a dist/.
import { join } from 'node:path';
import { root } from '../../support/e2e.mjs';

export const project = process.env.MEETLAT_PROJECT ?? root;
export const dist = join(project, 'dist');
