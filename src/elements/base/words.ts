import type { PropertyDeclaration } from 'lit';

/** A property whose attribute lists words ("current ambition"); absent is null. */
export const words: PropertyDeclaration = {
  converter: (value) => value?.split(/[\s,]+/).filter(Boolean) ?? null,
};

/** A property that has no attribute. */
export const noAttribute: PropertyDeclaration = { attribute: false };

/** A property that is on when its attribute is there. */
export const flag: PropertyDeclaration = { type: Boolean, reflect: true };
