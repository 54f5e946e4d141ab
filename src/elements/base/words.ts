import type { PropertyDeclaration } from 'lit';

/** A property that knows some words only. Others count as not given, and the page's author is told of them. */
export interface KnownProperty extends PropertyDeclaration {
  readonly known?: readonly string[];
}

const split = (text: string | null): string[] => text?.split(/[\s,]+/).filter(Boolean) ?? [];

/** A property whose attribute lists words ("kpis nazorg"); absent is null. */
export const words: PropertyDeclaration = {
  converter: (value) => value && split(value),
};

/** A property whose attribute lists some of these words ("current ambition"); null without any. */
export const someOf = (known: readonly string[]): KnownProperty => ({
  known,
  converter(value) {
    const good = split(value).filter((word) => known.includes(word));
    return good[0] ? good : null;
  },
});

/** The words in an attribute that are not among `known`. */
export const unknownWords = (host: Element, name: string, known?: readonly string[]): string[] =>
  known ? split(host.getAttribute(name)).filter((word) => !known.includes(word)) : [];

/** A property with one of these words; the first without any. */
export const oneOf = (...known: readonly string[]): KnownProperty => ({
  known,
  converter: (value) => (known.includes(value ?? '') ? value : known[0]),
});

/** A property that has no attribute. */
export const noAttribute: PropertyDeclaration = { attribute: false };

/** A property that is on when its attribute is there. */
export const flag: PropertyDeclaration = { type: Boolean, reflect: true };
