/**
 * Text in a workbook. XML has no control characters, no lone halves of a surrogate pair and only one kind of line end, so
 * a workbook writes those as `_xHHHH_`, and an underscore that could be mistaken for the start of that as `_x005F_`
 * (ECMA-376 part 1, 22.9.2.19).
 */

const UNWRITABLE = '[\\u0000-\\u0008\\u000B-\\u001F\\uD800-\\uDFFF\\uFFFE\\uFFFF]';
const PAIR = '[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]';
/** Pairs come first, so that what is left of the surrogates is halves. Not with `u`: WebKit then loses some halves. */
const TO_ESCAPE = new RegExp(`${PAIR}|${UNWRITABLE}|_(?=x[0-9A-Fa-f]{4}(?:_|${UNWRITABLE}))`, 'g');
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

const XML_NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A pair stays as it is. */
const escapeUnit = (found: string): string =>
  found.length > 1 ? found : `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Any text as a workbook holds it; `fromCellText` gives it back exactly. */
export const toCellText = (text: string): string => text.replace(TO_ESCAPE, escapeUnit);

/** The text that a workbook means. */
export const fromCellText = (text: string): string =>
  text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** Text between tags or in an attribute between double quotes. Line ends and tabs survive in an attribute too. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => XML_NAMES[sign] ?? sign);

/** A whole attribute. Null leaves it out. */
export const attribute = (name: string, value: string | number | null): string =>
  value === null
    ? ''
    : ` ${name}="${escapeXml(toCellText(String(value))).replace(/[\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`;
