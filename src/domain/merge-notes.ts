import { NOTE_LIMIT } from './assessment.js';

/** Between two notes that were written at the same time. Not a word, so that it needs no translation. */
const SEPARATOR = '\n\n· · ·\n\n';

/**
 * Two versions of a note as one, so that neither is lost: one that holds the other stands alone, otherwise both
 * follow each other. Null when both together would pass the limit: then a person has to choose.
 */
export function mergeNotes(mine: string, theirs: string): string | null {
  if (mine.includes(theirs)) return mine;
  if (theirs.includes(mine)) return theirs;
  const joined = theirs + SEPARATOR + mine;
  return joined.length <= NOTE_LIMIT ? joined : null;
}
