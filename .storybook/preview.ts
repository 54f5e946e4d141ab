import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import 'meetlat/define';
import manifest from '../dist/custom-elements.json';

// The tables of attributes, events, parts and properties come from the elements' doc blocks.
setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // What axe finds fails the story, here and in `npm run test:stories`.
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { codePanel: true },
  },
};

export default preview;
