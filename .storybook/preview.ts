import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import 'meetlat/define';
import manifest from '../dist/custom-elements.json';
import { globalTypes, initialGlobals, inPlace } from '../stories/support/place.js';

// The tables of attributes, events, parts and properties come from the elements' doc blocks.
setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inPlace],
  globalTypes,
  initialGlobals,
  parameters: {
    // What axe finds fails the story, here and in `npm run test:stories`.
    a11y: { test: 'error' },
    controls: { expanded: true },
    // The colours come with the place.
    backgrounds: { disable: true },
    docs: { codePanel: true, source: { excludeDecorators: true } },
    layout: 'fullscreen',
    options: {
      storySort: { order: ['Start here', 'The instrument', 'Tokens and contrast', 'Elements', 'Recipes'] },
    },
  },
};

export default preview;
