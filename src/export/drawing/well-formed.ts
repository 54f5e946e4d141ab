/**
 * A text without half characters (lone surrogates), which no file in UTF-8 can hold; each becomes `instead`. Without the
 * `u` flag: WebKit's expressions with it miss a half that stands before U+FFFE.
 */
export const wellFormed = (text: string, instead: string): string =>
  text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) => (found.length === 2 ? found : instead));
