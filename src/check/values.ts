import { TOKENS } from '../styles/token-list.js';

const declared = [...TOKENS.cssText.matchAll(/--_([\w-]+):\s*([^;]+)/g)].map(([, name = '', value = '']) => ({
  name,
  value,
}));
const isLength = (value: string): boolean => value.startsWith('max(');

/** Names of the tokens that hold a colour. */
export const COLOUR_TOKENS: readonly string[] = [
  ...declared.filter(({ value }) => !isLength(value)).map(({ name }) => name),
  ...[1, 2, 3, 4, 5].map((level) => `level-${level}`),
];

/** Names of the tokens that hold a length. */
export const LENGTH_TOKENS: readonly string[] = [
  ...declared.filter(({ value }) => isLength(value)).map(({ name }) => name),
  'size',
  'measure',
];

/** What to write in place of a value that can't be read, or null when it is good. `supports` is the browser's. */
export function fixOf(
  name: string,
  value: string,
  supports: (property: string, value: string) => boolean,
): string | null {
  if (COLOUR_TOKENS.includes(name)) {
    if (supports('color', value)) return null;
    const hex = /^[\da-f]{3,8}$/i.test(value) && supports('color', `#${value}`);
    return `is not a colour. Write ${hex ? `#${value}` : 'a colour, such as #126e78 or light-dark(#126e78, #7fd3d8)'}`;
  }
  if (LENGTH_TOKENS.includes(name)) {
    if (supports('inline-size', value) && /\d/.test(value) && !value.endsWith('%')) return null;
    const unit = /^[\d.]+$/.test(value) ? `${value}px` : 'a length, such as 0.5rem';
    return `is not a length. Write ${unit}`;
  }
  return null;
}
