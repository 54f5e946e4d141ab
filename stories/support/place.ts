// Where a story stands: its language, direction, width and colours, from the toolbar, from the story or from a control.
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { action } from 'storybook/actions';
import government from '../../demo/themes/government.css?raw';
import neutral from '../../demo/themes/neutral.css?raw';
import warm from '../../demo/themes/warm.css?raw';
import { EVENTS } from './manifest.js';

type GlobalTypes = NonNullable<Preview['globalTypes']>;
type Icon = NonNullable<NonNullable<GlobalTypes[string]['toolbar']>['icon']>;

const choice = (title: string, icon: Icon, items: Readonly<Record<string, string>>): GlobalTypes[string] => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, label]) => ({ value, title: label })),
  },
});

/** The example styles of the demo, each for a place instead of a page. The colours of the toolbar stay what they are. */
const EXAMPLES = { neutral, warm, government };
const examples = new CSSStyleSheet();
examples.replaceSync(
  Object.entries(EXAMPLES)
    .map(([name, css]) => css.replace(':root', `[data-style='${name}']`).replace(/color-scheme:[^;]+;/, ''))
    .join('\n'),
);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, examples];

export const globalTypes: GlobalTypes = {
  style: choice('Style', 'paintbrush', {
    own: 'Our own',
    neutral: 'Neutral',
    warm: 'A warm house style',
    government: 'A sober government style',
  }),
  colours: choice('Colours', 'mirror', { neutral: 'Light', dark: 'Dark' }),
  language: choice('Language', 'globe', { nl: 'Nederlands', en: 'English' }),
  direction: choice('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
  width: choice('Width', 'browser', { full: 'Full width', 720: '720 px', 320: '320 px' }),
};

export const initialGlobals = { style: 'own', colours: 'neutral', language: 'nl', direction: 'ltr', width: 'full' };

export interface Place {
  readonly style: 'own' | keyof typeof EXAMPLES;
  readonly colours: 'neutral' | 'dark';
  readonly language: 'nl' | 'en';
  readonly direction: 'ltr' | 'rtl';
  readonly width: 'full' | '720' | '320';
}

/** What an event tells, without what every event has. */
const told = (event: Event): object =>
  Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted'));

const listened = new WeakSet<Element>();

/** Shows every event of ours in the actions panel. */
function listen(place: Element | undefined): void {
  if (!place || listened.has(place)) return;
  listened.add(place);
  for (const name of EVENTS) {
    const show = action(name);
    place.addEventListener(name, (event) => {
      show(told(event));
    });
  }
}

/** Puts a story in its place. */
export const inPlace: Decorator = (story, { globals, viewMode }) => {
  const { style, colours, language, direction, width } = globals as unknown as Place;
  return html`<div
    class="place ${viewMode === 'docs' ? '' : 'alone'}"
    lang=${language}
    dir=${direction}
    data-style=${style}
    data-colours=${colours}
    data-width=${width}
    ${ref(listen)}
  >
    ${story()}
  </div>`;
};
