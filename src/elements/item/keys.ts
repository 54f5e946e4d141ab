/** What a key asks for while a score has focus. */
export type KeyWish = { readonly choose: number } | 'clear' | null;

/**
 * Digits choose their score (0 is 10 where the scale has one), Home and End the ends, Delete clears. Arrows and
 * Space are left to the browser, and so is every key with Ctrl, Alt or Meta.
 */
export function keyWish(event: KeyboardEvent, choices: readonly number[]): KeyWish {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return null;
  const { key } = event;
  if (key === 'Delete' || key === 'Backspace') return 'clear';
  const [first, last] = [choices[0], choices.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (key === 'Home') return { choose: first };
  if (key === 'End') return { choose: last };
  if (!/^\d$/.test(key)) return null;
  const digit = Number(key);
  const score = digit === 0 && choices.includes(10) ? 10 : digit;
  return choices.includes(score) ? { choose: score } : null;
}
