/**
 * The score that a key asks for while a score has focus, or that it clears. Digits choose their score (0 is 10 where
 * the scale has one), Home and End the ends, Delete clears. Null for keys that are the browser's: arrows, Space, and
 * every key with Ctrl, Alt or Meta.
 */
export function keyWish({ key, ctrlKey, altKey, metaKey }: KeyboardEvent, choices: readonly number[]) {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === 'Delete' || key === 'Backspace') return 'clear';
  if (key === 'Home') return choices[0] ?? null;
  if (key === 'End') return choices.at(-1) ?? null;
  if (!/^\d$/.test(key)) return null;
  const digit = Number(key);
  return [digit || 10, digit].find((score) => choices.includes(score)) ?? null;
}
