import { userEvent } from 'storybook/test';

declare global {
  /** The test runner's keyboard. Someone who looks at the story has none: then keys are imitated. */
  var storyPress: ((key: string) => Promise<void>) | undefined;
}

/** Presses keys one after another, where the focus is: "7", "Delete", "Enter". */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    if (globalThis.storyPress) await globalThis.storyPress(key);
    else await userEvent.keyboard(key.length === 1 ? key : `{${key}}`);
  }
}

/** Types a text where the focus is. */
export const type = (text: string): Promise<void> => press(...text);
