/** What a column may hold, in both databases. Booleans are 0 and 1; instants are ms since 1970. */
export type Cell = string | number | null;

export type Line = Readonly<Record<string, Cell>>;

/** One transaction. SQL is what SQLite and PostgreSQL share, with `?` for values: never text put into a statement. */
export interface Tx {
  all(sql: string, ...values: readonly Cell[]): Promise<readonly Line[]>;
  run(sql: string, ...values: readonly Cell[]): Promise<void>;
}

/**
 * What a transaction may see and change. A database that guards its rows (PostgreSQL) hides everything else, whatever
 * a statement asks. With nothing in it: only the ids of projects whose retention period is over.
 */
export interface Reach {
  readonly project?: string;
  /** Hash of a link, token or ticket: to find out which project it is for. */
  readonly secret?: string;
  /** Id of an instrument: what organisations gave to its sector picture. */
  readonly sector?: string;
}

/** What streams are told of a project; every part is a hint to ask again. */
export interface News {
  readonly project: string;
  readonly cursor?: number;
  readonly revision?: number;
  /** Its links were replaced, or it is gone: its streams end. */
  readonly ended?: true;
}

/** Who hears news. `missed`: some may have been lost, so read every open room again. */
export interface Listener {
  heard(news: News): void;
  missed(): void;
}

/** Where the server keeps everything. */
export interface Store {
  /**
   * Does all of the work or nothing of it, one after another where two raise the cursor of one project. It resolves
   * only once the work is on disk. The work may be done anew when the database asks for that.
   */
  transact<T>(reach: Reach, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Tells every process on this store, within about 100 ms and never inside a transaction. */
  tell(news: News): void;
  listen(listener: Listener): void;
  close(): Promise<void>;
}
