// What the elements say about themselves, from their doc blocks: `npm run manifest` makes the file.
import manifest from '../../dist/custom-elements.json';

interface Named {
  readonly name: string;
}

export interface Field extends Named {
  readonly kind: string;
  readonly type?: { readonly text: string };
  readonly attribute?: string;
  readonly readonly?: boolean;
}

interface Declaration {
  readonly tagName?: string;
  readonly members?: readonly Field[];
  readonly events?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const modules: readonly { readonly declarations?: readonly Declaration[] }[] = manifest.modules;
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

/** Every tag there is. */
export const TAGS: readonly string[] = elements.flatMap(({ tagName }) => tagName ?? []);

/** The properties of an element that a page may set. */
export const fieldsOf = (tag: string): readonly Field[] =>
  elements
    .filter(({ tagName }) => tagName === tag)
    .flatMap(({ members = [] }) => members)
    .filter(({ kind, readonly }) => kind === 'field' && !readonly);

const namesOf = (lists: readonly (readonly Named[] | undefined)[]): readonly string[] => [
  ...new Set(lists.flatMap((list = []) => list.map(({ name }) => name))),
];

/** Every event of every element. */
export const EVENTS = namesOf(elements.map(({ events }) => events));

/** The custom properties that the doc blocks name. */
export const TOKENS = namesOf(elements.map(({ cssProperties }) => cssProperties));

export const tokensOf = (tag: string): readonly string[] =>
  namesOf(elements.filter(({ tagName }) => tagName === tag).map(({ cssProperties }) => cssProperties));
