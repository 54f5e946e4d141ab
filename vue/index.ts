// For Vue 3: which tags are ours, and what TypeScript should know of them in templates. Registers nothing.
import type { LitElement } from 'lit';
import type { OwnProperties } from 'meetlat';
import type { HTMLAttributes, PublicProps } from 'vue';

/** For `compilerOptions.isCustomElement`: Vue leaves these tags to the browser. */
export const isMeetlat = (tag: string): boolean => tag.startsWith('meetlat-');

type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

/** `@meetlat-score` in a template is the prop `onMeetlatScore`. All of our events bubble. */
type Handlers = {
  [Type in keyof GlobalEventHandlersEventMap as Type extends `meetlat-${string}` ? `on${Pascal<Type>}` : never]?:
    ((event: GlobalEventHandlersEventMap[Type]) => void) | undefined;
};

/** An element as Vue's tools know a component. */
export type VueElement<E extends LitElement> = new () => E & {
  $props: OwnProperties<E> & Handlers & Omit<HTMLAttributes, keyof OwnProperties<E>> & PublicProps;
};

/** Every tag of ours. */
export type MeetlatComponents = {
  [Tag in keyof HTMLElementTagNameMap as Tag extends `meetlat-${string}` ? Tag : never]: VueElement<
    HTMLElementTagNameMap[Tag] & LitElement
  >;
};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it adds all the tags
  interface GlobalComponents extends MeetlatComponents {}
}
