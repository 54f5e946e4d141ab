// What every adapter must do. Run it in any framework that has `describe` and `it`: Mocha, Vitest, Jest.
import { adapterContract } from 'meetlat/storage/contract';
import { textInTab } from './place.js';
import { TextAdapter } from './text-adapter.js';

let count = 0;

export const testAdapter = (framework) =>
  adapterContract(
    'a text',
    async () => {
      const place = textInTab(`contract-${count++}`);
      return {
        adapter: new TextAdapter(place),
        second: async () => new TextAdapter(place),
        dispose: async () => place.remove(),
      };
    },
    framework,
  );
