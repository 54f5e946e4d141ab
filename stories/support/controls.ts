import type { ArgTypes } from '@storybook/web-components-vite';
import { ASPECTS, placedItems } from 'meetlat';
import { fieldsOf, tokensOf } from './manifest.js';
import { FILLING_NAMES, INSTRUMENTS, PLANS } from './sample.js';
import { STORAGE_NAMES } from './storage.js';
import { STORE_NAMES } from './stores.js';

const itemIds = placedItems(INSTRUMENTS.bundled).map(({ item }) => item.id);
const WORDS = ['unknown', 'not-applicable'];

const oneOf = (options: readonly string[]): ArgTypes[string] => ({ options, control: { type: 'select' } });
const someOf = (options: readonly string[]): ArgTypes[string] => ({ options, control: { type: 'inline-check' } });
const none: ArgTypes[string] = { control: false };

/** What the page can choose from, for properties of that name; the rest goes by type. */
const CHOICES: ArgTypes = {
  aspects: someOf(ASPECTS),
  required: someOf(ASPECTS),
  options: someOf(WORDS),
  item: oneOf([...itemIds, 'bestaat-niet']),
  items: { options: itemIds, control: { type: 'multi-select' } },
  theme: oneOf([...INSTRUMENTS.bundled.themes.map(({ id }) => id), 'bestaat-niet']),
  by: oneOf(['item', 'theme']),
  rounds: oneOf(['together', 'separate']),
  pace: oneOf(['item', 'theme', 'all']),
  // Values that no field can hold: `from` below chooses among samples of them.
  instrument: none,
  answers: none,
  answer: none,
  earlier: none,
  picture: none,
  agreed: none,
  guide: none,
  details: none,
  records: none,
  store: none,
  storage: none,
};

const fromSample = (description: string, options: readonly string[]): ArgTypes[string] => ({
  ...oneOf(options),
  description,
  table: { category: 'sample' },
});

/** What a story is made from: in the group "sample" of the controls. */
const SAMPLES = {
  sample: fromSample('which instrument', Object.keys(INSTRUMENTS)),
  filling: fromSample('which answers', FILLING_NAMES),
  plan: fromSample('which priorities and actions', Object.keys(PLANS)),
  from: fromSample('the store it follows; without one it draws its properties', STORE_NAMES),
  place: fromSample('how storage behaves, once something is edited', STORAGE_NAMES),
  compared: { control: { type: 'boolean' }, description: 'with an earlier filling', table: { category: 'sample' } },
} as const satisfies ArgTypes;

const tokenControl = (name: string): ArgTypes[string] => ({
  control: { type: /font|target|radius|size|space|width/.test(name) ? 'text' : 'color' },
  type: 'string',
  table: { category: 'css custom properties' },
});

const byType = (type = ''): ArgTypes[string] =>
  type === 'boolean' ? { control: { type: 'boolean' } } : { control: { type: 'text' } };

/** Controls for all properties and tokens of an element, as its doc block names them, and for what the story is made from. */
export function controlsOf(tag: string, samples: readonly (keyof typeof SAMPLES)[]): ArgTypes {
  return {
    ...Object.fromEntries(samples.map((name) => [name, SAMPLES[name]])),
    ...Object.fromEntries(fieldsOf(tag).map(({ name, type }) => [name, CHOICES[name] ?? byType(type?.text)])),
    ...Object.fromEntries(tokensOf(tag).map((name) => [name, tokenControl(name)])),
  };
}
