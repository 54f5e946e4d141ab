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
  `CREATE TABLE IF NOT EXISTS ticket (hash TEXT PRIMARY KEY, project TEXT NOT NULL, expires BIGINT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS assessment (project TEXT NOT NULL, id TEXT NOT NULL, owner TEXT NOT NULL,
    agreed INTEGER NOT NULL, PRIMARY KEY (project, id))`,
  `CREATE TABLE IF NOT EXISTS record (project TEXT NOT NULL, assessment TEXT NOT NULL, id TEXT NOT NULL,
    content TEXT NOT NULL, aside INTEGER NOT NULL, PRIMARY KEY (project, assessment, id, aside))`,
  `CREATE TABLE IF NOT EXISTS change (project TEXT NOT NULL, cursor BIGINT NOT NULL, assessment TEXT NOT NULL,
    content TEXT NOT NULL, PRIMARY KEY (project, cursor))`,
  // What was shown of a group: '' the snapshot, 'openings' the texts, else the picture of a round and a segment.
  `CREATE TABLE IF NOT EXISTS shown (project TEXT NOT NULL, name TEXT NOT NULL, content TEXT NOT NULL,
    PRIMARY KEY (project, name))`,
  `CREATE TABLE IF NOT EXISTS contribution (project TEXT PRIMARY KEY, instrument TEXT NOT NULL,
    organisation TEXT NOT NULL, content TEXT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS sector (instrument TEXT PRIMARY KEY, content TEXT NOT NULL)`,
];

/** The tables that belong to a project, for deleting it whole. */
export const OF_PROJECT = [
  'link',
  'token',
  'ticket',
  'assessment',
  'record',
  'change',
  'shown',
  'contribution',
] as const;
