import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';
import { defaultClientConditions, mergeConfig } from 'vite';
import { recipePages } from './recipes.js';

/** Vite's dev server makes JavaScript of JSON, but leaves `with { type: 'json' }` standing, and then the browser refuses. */
const plainJsonImports: Plugin = {
  name: 'plain-json-imports',
  enforce: 'pre',
  transform: (code, id) =>
    /\.ts(\?|$)/.test(id) && !id.includes('node_modules')
      ? code
          .replace(/(\bimport\([^)]*?), \{ with: \{ type: 'json' \} \}/g, '$1')
          .replace(/(\bfrom '[^']+\.json') with \{ type: 'json' \}/g, '$1')
      : undefined,
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts', ...recipePages()],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // No request leaves this machine: no counts, no crash reports, no news.
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [plainJsonImports],
      // `import 'meetlat/define'` means the sources here, as in the dev server.
      resolve: { conditions: ['meetlat-source', ...defaultClientConditions] },
      build: { target: 'es2022', chunkSizeWarningLimit: 5000 },
    }),
};

export default config;
