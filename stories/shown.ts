/** Waits until something stands in an element's shadow: what it needs takes a moment to load. */
export async function shown<Tag extends keyof HTMLElementTagNameMap>(
  canvas: HTMLElement,
  tag: Tag,
  selector: string,
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = canvas.querySelector(tag);
  for (let i = 0; i < 200; i++) {
    if (element?.shadowRoot?.querySelector(selector)) return element;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited 4 s for ${selector} in ${tag}`);
}
