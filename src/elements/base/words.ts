import type { ComplexAttributeConverter } from 'lit';

/** An attribute that lists words ("current ambition") as a property; absent is null. */
export const words: ComplexAttributeConverter<never> = {
  fromAttribute: (value) => (value === null ? null : value.split(/[\s,]+/).filter(Boolean)) as never,
};
