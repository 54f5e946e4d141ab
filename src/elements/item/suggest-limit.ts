/** Longest suggestion, in UTF-16 code units: what most mail programs take over from a link. */
export const SUGGESTION_LIMIT = 2000;
