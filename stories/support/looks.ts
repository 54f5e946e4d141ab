// The ways to look at any element: narrow, dark, from right to left, in English, in a house style. Each checks that it is what it says.
import type { StoryObj } from '@storybook/web-components-vite';
import { contrast } from './contrast.js';
import type { Place } from './place.js';
import { must, shown } from './shown.js';

type Tag = keyof HTMLElementTagNameMap & `meetlat-${string}`;

const placeOf = (canvas: HTMLElement): HTMLElement => {
  const place = canvas.querySelector<HTMLElement>('.place');
  if (!place) throw new Error('a story stands in a place');
  return place;
};

/** Nothing sticks out at the side, and nothing makes the page scroll sideways. */
export function fits(canvas: HTMLElement): void {
  const place = placeOf(canvas);
  must(place.scrollWidth <= place.clientWidth, `it is ${place.scrollWidth} px wide in ${place.clientWidth} px`);
}

function isDark(canvas: HTMLElement, element: HTMLElement): void {
  const [ink, paper] = [getComputedStyle(element).color, getComputedStyle(placeOf(canvas)).backgroundColor];
  must(contrast(ink, '#000') > contrast(paper, '#000'), `text of ${ink} on ${paper} is not dark mode`);
  must(contrast(ink, paper) >= 4.5, `${ink} on ${paper} can't be read`);
}

function isMirrored(canvas: HTMLElement, element: HTMLElement): void {
  must(getComputedStyle(element).direction === 'rtl', 'it does not read from right to left');
  fits(canvas);
}

/** In its own colours without the style, and in the same ones again with it: at once, without a draw. */
function wears(canvas: HTMLElement, element: HTMLElement): void {
  const place = placeOf(canvas);
  const { style = '' } = place.dataset;
  const drawn = element.shadowRoot?.firstElementChild;
  if (!drawn) throw new Error('nothing was drawn');
  const colour = (): string => getComputedStyle(drawn).getPropertyValue('--_accent');
  const [dressed] = [colour(), (place.dataset['style'] = 'own')];
  must(colour() !== dressed, 'the style changes nothing');
  place.dataset['style'] = style;
  must(colour() === dressed, 'the style does not come back');
}

/** In the other language and back, live: what it shows is still there each time. */
async function speaks(canvas: HTMLElement, tag: Tag, selector: string): Promise<void> {
  const place = placeOf(canvas);
  const texts: (string | undefined)[] = [];
  for (const lang of ['en', 'nl', 'en']) {
    place.lang = lang;
    const element = await shown(canvas, tag, selector);
    await Promise.resolve();
    if ('updateComplete' in element) await element.updateComplete;
    texts.push(element.shadowRoot?.textContent);
  }
  must(texts[0] === texts[2], 'back in English it says something else');
}

type Look = keyof typeof GLOBALS;
const GLOBALS = {
  narrow: { width: '320' },
  dark: { colours: 'dark' },
  mirrored: { direction: 'rtl' },
  english: { language: 'en' },
  neutral: { style: 'neutral' },
  warm: { style: 'warm' },
  government: { style: 'government' },
} as const satisfies Readonly<Record<string, Partial<Place>>>;

/** Makes the looks of one element. `selector` names something in it that stands there once it is drawn. */
export function looksAt(tag: Tag, selector: string): (look: Look) => Pick<StoryObj, 'globals' | 'play'> {
  return (look) => ({
    globals: GLOBALS[look],
    play: async ({ canvasElement }) => {
      const element = await shown(canvasElement, tag, selector);
      if (look === 'narrow') fits(canvasElement);
      else if (look === 'dark') isDark(canvasElement, element);
      else if (look === 'mirrored') isMirrored(canvasElement, element);
      else if (look !== 'english') wears(canvasElement, element);
      else await speaks(canvasElement, tag, selector);
    },
  });
}
