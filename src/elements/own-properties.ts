import type { LitElement } from 'lit';

// Two functions are of the same type only when what they compare with is identical, `readonly` included.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Of a class, the names of its own fields that a page may set: no methods, nothing readonly, nothing of Lit or HTML. */
type SettableKey<E, K extends keyof E> = K extends keyof LitElement
  ? never
  : E[K] extends (...args: never) => unknown
    ? never
    : Equal<Pick<E, K>, { -readonly [P in K]: E[P] }> extends true
      ? K
      : never;

/** What a page may set on an element: for the types of frameworks. */
export type OwnProperties<E> = { [K in keyof E as SettableKey<E, K>]?: E[K] | undefined };
