/** A sentence in pieces; every second piece is stressed. Titles stay apart from the words around them. */
export type Sentence = readonly string[];
