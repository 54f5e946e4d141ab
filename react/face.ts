// React 19 sets properties and listeners of a custom element itself, but not when it takes over what a server rendered; and a
// prop that goes away becomes `undefined` on the element. A face makes up for both, and for lists written as one text.
import type { LitElement, PropertyDeclaration } from 'lit';
import type { RefObject } from 'react';
import { createElement, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Face, FaceProps } from './props.js';

type Values = Record<string, unknown>;
type Listeners = Record<string, EventListener>;

const isServer = typeof document === 'undefined';

/** `onMeetlatScore` listens to `meetlat-score`; anything else is no event of ours. */
function eventType(prop: string): string | null {
  if (!/^onMeetlat[A-Z]/.test(prop)) return null;
  return prop
    .slice(2)
    .replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .slice(1);
}

/** "a b" as the list that the attribute would give. */
function listed(value: unknown, { converter }: PropertyDeclaration): unknown {
  return typeof value === 'string' && typeof converter === 'function' ? converter(value) : value;
}

/** The name and value under which React puts a property on the element, or into the page that a server sends. */
function forReact(name: string, value: unknown, { attribute }: PropertyDeclaration): [string, unknown] {
  if (attribute === false) return [name, value];
  // The attributes read commas too, and that is what React compares an array with when it takes over.
  if (Array.isArray(value)) return [name, isServer ? value.join() : value];
  return typeof value === 'object' && value !== null ? [name, value] : [attributeName(name, attribute), value];
}

const attributeName = (name: string, attribute: string | true = true): string =>
  attribute === true ? name.toLowerCase() : attribute;

/** Properties and listeners that are not there yet: React leaves both out when it takes over a server's page. */
function useTakeOver(node: RefObject<LitElement>, own: Values, listeners: Listeners): void {
  useLayoutEffect(() => {
    const element = node.current as unknown as Values;
    for (const [name, value] of Object.entries(own)) if (element[name] !== value) element[name] = value;
    // Once: from then on React sets what changes.
  }, []);
  useLayoutEffect(() => {
    const element = node.current;
    const all = Object.entries(listeners);
    for (const [type, listener] of all) element.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of all) element.removeEventListener(type, listener);
    };
  });
}

function declarationsOf(element: typeof LitElement): ReadonlyMap<PropertyKey, PropertyDeclaration> {
  // Lit reads them when somebody asks for the attributes. Nobody did if another copy of the library was first.
  Reflect.get(element, 'observedAttributes');
  return element.elementProperties;
}

/** The component of a registered element. */
export function face<E extends LitElement>(tag: string, element: typeof LitElement & (new () => E)): Face<E> {
  const properties = declarationsOf(element);
  let fresh: Values | null = null;
  /** What an element has that nobody set. */
  const defaultOf = (name: string): unknown => (fresh ??= document.createElement(tag) as unknown as Values)[name];

  function Component({ ref, ...props }: FaceProps<E>): ReturnType<Face<E>> {
    const node = useRef<E>(null as never);
    const everGiven = useRef(new Set<string>());
    const toReact: Values = {};
    const own: Values = {};
    const listeners: Listeners = {};

    for (const [name, value] of Object.entries(props)) {
      const declaration = properties.get(name);
      const type = eventType(name);
      if (type) {
        if (value) listeners[type] = value as EventListener;
      } else if (!declaration) toReact[name] = value;
      else if (value !== undefined) own[name] = listed(value, declaration);
    }
    for (const name of everGiven.current) if (!(name in own)) own[name] = defaultOf(name);
    for (const [name, value] of Object.entries(own)) {
      everGiven.current.add(name);
      const [key, set] = forReact(name, value, properties.get(name) ?? {});
      toReact[key] = set;
    }

    useTakeOver(node, own, listeners);
    useImperativeHandle(ref, () => node.current, []);
    return createElement(tag, { ...toReact, ref: node });
  }
  return Object.assign(Component, { displayName: element.name });
}
