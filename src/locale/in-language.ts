import { language, speak } from './language.js';

/**
 * Does work whose texts are in one language, whatever is spoken around it. For work that is done at once: who waits in
 * between does each piece of it in the language, because others speak meanwhile.
 */
export function inLanguage<T>(tag: string, work: () => T): T {
  const before = language();
  speak(tag);
  try {
    return work();
  } finally {
    speak(before);
  }
}
