/** What a column may hold, in both databases. Booleans are 0 and 1; instants are ms since 1970. */
export type Cell = string | number | null;

export type Line = Readonly<Record<string, Cell>>;

/** One transaction. SQL is what SQLite and PostgreSQL share, with `?` for values: never text put into a statement. */
export interface Tx {
  all(sql: string, ...values: readonly Cell[]): Promise<readonly Line[]>;
  run(sql: string, ...values: readonly Cell[]): Promise<void>;
}

/** Where the server keeps everything. */
export interface Store {
  /**
   * Does all of the work or nothing of it, one after another where two touch one project. It resolves only once the
   * work is on disk. `project` is the one that the work is about, null for work on none in particular.
   */
  transact<T>(project: string | null, work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
