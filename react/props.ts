import type { LitElement } from 'lit';
import type { OwnProperties } from 'meetlat';
import type { HTMLAttributes, ReactElement, Ref } from 'react';

/** A list of words, also as one text, the way an attribute has it. */
type Listed<T> = T extends readonly (infer Word extends string)[]
  ? T | (string extends Word ? string : Word | `${Word} ${Word}`)
  : T;

/** `score` is `Score`, `some-thing` is `SomeThing`. */
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

type Handler<E, Type extends keyof GlobalEventHandlersEventMap> = (
  event: GlobalEventHandlersEventMap[Type] & { readonly currentTarget: E },
) => void;

/** `onMeetlatScore` and the like. All of our events bubble, so every element takes a handler for each. */
type Handlers<E> = {
  [
    Type in keyof GlobalEventHandlersEventMap as Type extends `meetlat-${infer Name}`
      ? `onMeetlat${Pascal<Name>}`
      : never
  ]?: Handler<E, Type> | undefined;
};

type Given<E> = { [K in keyof OwnProperties<E>]: Listed<OwnProperties<E>[K]> };

/** What the component of an element takes: its properties, our events, and what every HTML element has. */
export type FaceProps<E extends LitElement> = Given<E> &
  Handlers<E> &
  Omit<HTMLAttributes<E>, keyof OwnProperties<E>> & { readonly ref?: Ref<E> | undefined };

/** A component that is one of our elements. A `ref` gives the element itself. */
export interface Face<E extends LitElement> {
  (props: FaceProps<E>): ReactElement;
  displayName: string;
}
