/** Waits until `found` gives something: what an element needs takes a moment to load, and a moment to draw. */
export async function until<T>(what: string, found: () => T | null | undefined | false): Promise<T> {
  for (let i = 0; i < 200; i++) {
    const value = found();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited 4 s for ${what}`);
}

/** Waits until something stands in an element's shadow, and returns the element. */
export const shown = <Tag extends keyof HTMLElementTagNameMap>(
  canvas: HTMLElement,
  tag: Tag,
  selector: string,
): Promise<HTMLElementTagNameMap[Tag]> =>
  until(`${selector} in ${tag}`, () => {
    const element = canvas.querySelector(tag);
    return element?.shadowRoot?.querySelector(selector) ? element : null;
  });

/** The first such element in an element's shadow. */
export function inside(host: Element, selector: string): HTMLElement {
  const found = host.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in ${host.localName}`);
  return found;
}

export const textOf = (host: Element, selector: string): string => inside(host, selector).textContent.trim();

export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
