import type { TemplateResult } from 'lit';
import type { ElementPart, PartInfo } from 'lit/directive.js';
import { Directive, directive, PartType } from 'lit/directive.js';
import { ref } from 'lit/directives/ref.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { fieldsOf } from './manifest.js';

export type Given = Readonly<Record<string, unknown>>;

const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((word) => typeof word === 'string');

/** The value as an attribute says it; undefined for what no attribute can say. */
function attributeText(value: unknown): string | null | undefined {
  if (value === null || value === '' || value === false) return null;
  if (value === true) return '';
  if (typeof value === 'string') return value;
  return isWords(value) ? value.join(' ') : undefined;
}

/** Hands values to an element as an author would: as attributes where there are any, else as properties. */
class Give extends Directive {
  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('give() stands in a tag');
  }

  override render(given: Given): Given {
    return given;
  }

  override update({ element }: ElementPart, [given]: [Given]): void {
    const attributes = new Map(fieldsOf(element.localName).map(({ name, attribute }) => [name, attribute]));
    for (const [name, value] of Object.entries(given)) {
      const attribute = attributes.get(name);
      const text = attribute === undefined ? undefined : attributeText(value);
      if (name.startsWith('--'))
        (element as HTMLElement).style.setProperty(name, typeof value === 'string' ? value : null);
      else if (attribute === undefined || text === undefined) Object.assign(element, { [name]: value });
      else if (text === null) element.removeAttribute(attribute);
      else element.setAttribute(attribute, text);
    }
  }
}

const give = directive(Give);

/** An element of ours with everything that a story gives it. `made` gets to see it, after each render. */
export const element = (tag: string, given: Given, made?: (element: Element | undefined) => void): TemplateResult => {
  const name = unsafeStatic(tag);
  // eslint-disable-next-line lit/binding-positions, lit/no-invalid-html -- a static template: the name is written in before
  return html`<${name} ${give(given)} ${ref(made)}></${name}>`;
};

/** What of the args is for the element itself: names of its properties and of tokens. */
export function given(tag: string, args: object): Given {
  const own = new Set(fieldsOf(tag).map(({ name }) => name));
  return Object.fromEntries(Object.entries(args).filter(([name]) => own.has(name) || name.startsWith('--')));
}
