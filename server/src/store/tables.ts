/**
 * The tables, in the SQL that SQLite and PostgreSQL share. A project's `cursor` numbers its changes; raising it first
 * is what makes writers of one project wait for each other.
 */
export const TABLES: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS project (id TEXT PRIMARY KEY, title TEXT NOT NULL, instrument TEXT NOT NULL,
    mode TEXT NOT NULL, keep_until BIGINT, cursor BIGINT NOT NULL, session TEXT)`,
  `CREATE TABLE IF NOT EXISTS link (hash TEXT PRIMARY KEY, project TEXT NOT NULL, scope TEXT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS token (hash TEXT PRIMARY KEY, project TEXT NOT NULL, link TEXT NOT NULL,
    scope TEXT NOT NULL, respondent TEXT NOT NULL, expires BIGINT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS assessment (project TEXT NOT NULL, id TEXT NOT NULL, owner TEXT NOT NULL,
    agreed INTEGER NOT NULL, PRIMARY KEY (project, id))`,
  `CREATE TABLE IF NOT EXISTS record (project TEXT NOT NULL, assessment TEXT NOT NULL, id TEXT NOT NULL,
    content TEXT NOT NULL, aside INTEGER NOT NULL, PRIMARY KEY (project, assessment, id, aside))`,
  `CREATE TABLE IF NOT EXISTS change (project TEXT NOT NULL, cursor BIGINT NOT NULL, assessment TEXT NOT NULL,
    content TEXT NOT NULL, PRIMARY KEY (project, cursor))`,
];

/** The tables that belong to a project, for deleting it whole. */
export const OF_PROJECT = ['link', 'token', 'assessment', 'record', 'change'] as const;
