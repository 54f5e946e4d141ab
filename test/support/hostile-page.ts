/** Pages whose own rules would change everything, and what an element looks like in them. */
import { deepAll } from './element-page.js';

/** Rules as reset sheets and the themes of content systems have them; written for these tests. */
export const HOSTILE: Readonly<Record<string, string>> = {
  reset: `
    *, ::before, ::after { margin: 0; padding: 0; border: 0; box-sizing: border-box; font: inherit; vertical-align: baseline; list-style: none; }
    html { line-height: 1; -webkit-text-size-adjust: 100%; }
    table { border-collapse: collapse; border-spacing: 0; }
    button, input, textarea { appearance: none; background: none; border-radius: 0; }`,
  'all: unset': '* { all: unset }',
  'important for all': `
    * { box-sizing: content-box !important; font-family: serif !important; font-size: 30px !important; line-height: 3 !important;
      color: red !important; text-transform: uppercase !important; text-align: right !important; text-indent: 2em !important; }`,
  'root of 62.5%': 'html { font-size: 62.5% } body { font-size: 1.4rem; line-height: 1.2 }',
  'root of 24 px': 'html { font-size: 24px }',
  'theme of a content system': `
    body { font: italic 300 19px/1.9 Georgia, serif; color: #333; text-align: justify; text-shadow: 0 1px #fff; white-space: pre-wrap; }
    .entry-content > * { margin-block: 1.5em; max-width: none; font-size: 1.2em; text-transform: lowercase; container-type: normal; display: inline; }
    h1, h2, h3, h4 { font: 700 3em/1 serif; margin: 2em 0; text-transform: uppercase; }
    button, input, select, textarea { width: 100%; padding: 2em; border: 5px solid red; background: #000; color: #fff; border-radius: 3em; }
    input[type=radio] { appearance: none; width: 3em; height: 3em; } input[type=radio]::before { content: 'x'; }
    table, td, th { border: 3px double red; padding: 2em; } label { display: block; float: left; font-weight: 900; }
    ul, ol, dl { margin: 3em; list-style: square; } svg, img { max-width: 10px; height: auto; fill: red; }
    details > summary { display: none; } p { margin: 0 0 3em; } fieldset { border: 3px solid; padding: 3em; } .error, .note, .choice, .title { display: none; }`,
};

/** Adds rules to the page, and returns what takes them away. */
export function addPageRules(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** A place of a fixed width in the page that no rule of it can change. */
export function addPlace(width: number): HTMLElement {
  const place = document.createElement('div');
  place.className = 'entry-content';
  const fixed = {
    all: 'revert',
    display: 'block',
    width: `${width}px`,
    margin: '0',
    padding: '0',
    position: 'absolute',
    top: '0',
    left: '0',
    'box-sizing': 'border-box',
  };
  for (const [name, value] of Object.entries(fixed)) place.style.setProperty(name, value, 'important');
  // Inherited as hostile rules would have it: `all` above must not shield the element.
  for (const name of [
    'font',
    'color',
    'text-align',
    'text-indent',
    'text-shadow',
    'text-transform',
    'white-space',
    'line-height',
  ])
    place.style.setProperty(name, 'inherit', 'important');
  document.body.append(place);
  return place;
}

const LOOK = [
  'fontSize',
  'fontFamily',
  'fontWeight',
  'fontStyle',
  'lineHeight',
  'color',
  'backgroundColor',
  'borderTopWidth',
  'textAlign',
  'textTransform',
  'paddingLeft',
  'display',
] as const;

interface Looks {
  /** What it is and how it looks. */
  readonly text: string;
  /** Where it stands, from the first node of the element, and its size; nothing when it isn't drawn. */
  readonly place: readonly number[];
}

/** Everything in an element: where it stands and how it looks. A host inside is the element's to place, not to style. */
export function looksOf(element: Element): readonly Looks[] {
  const [first] = element.shadowRoot?.children ?? [];
  const origin = first?.getBoundingClientRect() ?? new DOMRect();
  return deepAll(element, '*').map((node) => {
    const isHost = node.localName.startsWith('meetlat-');
    const { left, top, width, height } = node.getBoundingClientRect();
    const style = getComputedStyle(node);
    const look = isHost ? [] : LOOK.map((name) => style[name]);
    return {
      text: [node.localName, node.getAttribute('part') ?? node.getAttribute('class'), ...look].join(' '),
      place: node.getClientRects().length === 0 ? [] : [left - origin.left, top - origin.top, width, height],
    };
  });
}

/** Browsers round lengths by where they fall on the screen's pixels. */
const TOLERANCE_PX = 1;

/** What differs between two looks of one element, in words. */
export const changes = (before: readonly Looks[], after: readonly Looks[]): readonly string[] =>
  after.flatMap((now, i) => {
    const then = before[i];
    const moved = now.place.some((length, j) => !(Math.abs(length - (then?.place[j] ?? NaN)) <= TOLERANCE_PX));
    if (then?.text === now.text && !moved && then.place.length === now.place.length) return [];
    return [`${then?.text ?? ''} ${then?.place.join() ?? ''} → ${now.text} ${now.place.join()}`];
  });
