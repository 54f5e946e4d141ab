// `import 'meetlat/jsx'` lets TypeScript know our tags in JSX, for those who write `<meetlat-radar>` themselves.
import type { LitElement } from 'lit';
import type { OwnProperties } from 'meetlat';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

/** A tag in JSX takes properties as the element has them, and listeners under the names of the events. */
type TagProps<E extends LitElement> = OwnProperties<E> & {
  [Type in keyof GlobalEventHandlersEventMap as Type extends `meetlat-${string}` ? `on${Type}` : never]?:
    ((event: GlobalEventHandlersEventMap[Type]) => void) | undefined;
} & Omit<DetailedHTMLProps<HTMLAttributes<E>, E>, keyof OwnProperties<E>>;

/** Every tag of ours with what it takes. */
export type MeetlatTags = {
  [Tag in keyof HTMLElementTagNameMap as Tag extends `meetlat-${string}` ? Tag : never]: TagProps<
    HTMLElementTagNameMap[Tag] & LitElement
  >;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's types have it so
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it adds all the tags
    interface IntrinsicElements extends MeetlatTags {}
  }
}
