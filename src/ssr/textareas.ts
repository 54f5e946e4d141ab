import { isTemplateResult } from 'lit/directive-helpers.js';

const VALUE_OF_TEXTAREA = /<textarea\b[^>]*\.value=$/;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What the templates give to `<textarea .value=…>`, in the order of the page. */
function textareaValues(content: unknown): readonly string[] {
  if (Array.isArray(content)) return content.flatMap(textareaValues);
  if (!isTemplateResult(content)) return [];
  const { strings, values } = content as { readonly strings: readonly string[]; readonly values: readonly unknown[] };
  let before = '';
  return values.flatMap((value, i) => {
    before += strings[i] ?? '';
    return VALUE_OF_TEXTAREA.test(before) ? [String(value)] : textareaValues(value);
  });
}

/** A textarea's value stands between its tags, where Lit can't write it. */
export function fillTextareas(html: string, content: () => unknown): string {
  if (!html.includes('<textarea')) return html;
  const values = textareaValues(content())[Symbol.iterator]();
  // The first line break is not part of the value.
  return html.replaceAll(/<textarea\b[^>]*>(?=<\/textarea>)/g, (tag) => `${tag}\n${escape(values.next().value ?? '')}`);
}
