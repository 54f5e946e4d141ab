/** What can be wrong with a file. Sentences for people are made from it by `locale/<lang>/problems.ts`. */
export type ProblemCode =
  /** About the whole file. */
  | 'too-large'
  | 'too-deep'
  | 'not-json'
  | 'unreadable'
  | 'unreachable'
  | 'foreign'
  | 'newer'
  | 'other-instrument'
  /** About one place in it. */
  | 'missing'
  | 'type'
  | 'empty'
  | 'too-long'
  | 'too-few'
  | 'too-many'
  | 'id'
  | 'duplicate'
  | 'not-whole'
  | 'not-tenth'
  | 'not-scalar'
  | 'date'
  | 'lang'
  | 'choice'
  | 'missing-level'
  | 'unknown-level'
  | 'level-order'
  | 'first-level'
  | 'last-level'
  | 'step'
  | 'partial-date'
  | 'unknown-item'
  | 'still-there'
  | 'named-twice'
  | 'version-twice'
  | 'version-behind'
  | 'not-a-rating'
  | 'out-of-range'
  | 'too-precise';

/** Figures and words for the sentence. May hold text of the file: untrusted, of any length. */
export type ProblemParams = Readonly<Record<string, string | number>>;

/** What is wrong, without its place. */
export interface Finding {
  readonly code: ProblemCode;
  readonly params?: ProblemParams;
}

export interface Problem extends Finding {
  /** Where: `themes[1].items[3].levels`; empty for the file as a whole. */
  readonly path: string;
}

/** The outcome of reading something from outside: a value that can be trusted, or the reasons why not. Never both. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };
