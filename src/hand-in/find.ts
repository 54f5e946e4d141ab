const FRAGMENT = '#meetlat-in:';

/** A code anywhere in text: in a link (its colon written as %3A by some mail programs), or between words. */
const CODE = /(?:^|%3A|[^\w.-])(m\d{1,3}\.(\d{1,9})\.[0-9a-f]{8}\.)([\w-]*)/gi;

/**
 * A link that carries a code in its fragment, which browsers send to no server. A fragment that the page had makes
 * place for it.
 */
export function codeLink(page: string, code: string): string {
  const [address = ''] = page.split('#', 1);
  return address + FRAGMENT + code;
}

/**
 * The code in the fragment of an address ("#meetlat-in:…"), or null. Whoever reads it takes it out of the address bar,
 * so that it is not passed on with the page.
 */
export const fragmentCode = (hash: string): string | null =>
  hash.startsWith(FRAGMENT) ? hash.slice(FRAGMENT.length) : null;

/**
 * Every code in a text, such as a mail with several links, in order and each once. What sticks to the end of a code, as
 * the underscore of a link in italics does, is left off.
 */
export function findCodes(text: string): readonly string[] {
  const codes = Array.from(text.matchAll(CODE), ([, head = '', bytes, body = '']) => {
    return head.toLowerCase() + body.slice(0, Math.ceil((Number(bytes) * 4) / 3));
  });
  return [...new Set(codes)];
}
