import { OF_PROJECT, TABLES } from './tables.js';

/** The transaction's own settings, which say what it may reach. Not set is no row. */
const PROJECT = "current_setting('meetlat.project', true)";
const SECRET = "current_setting('meetlat.secret', true)";
const SECTOR = "current_setting('meetlat.sector', true)";
const NOW = '(extract(epoch FROM now()) * 1000)';

const policy = (table: string, name: string, rule: string): readonly string[] => [
  `DROP POLICY IF EXISTS ${name} ON ${table}`,
  `CREATE POLICY ${name} ON ${table} ${rule}`,
];

const guarded = (table: string, column: string, setting: string): readonly string[] => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
  ...policy(table, 'own', `USING (${column} = ${setting}) WITH CHECK (${column} = ${setting})`),
];

/**
 * What the owner of the tables does once: makes them, and guards each row, so that a transaction sees one project and
 * nothing else, also when a statement forgets to ask. `role` is that of the server, quoted: it owns nothing.
 */
export const guardedTables = (role: string): readonly string[] => [
  ...TABLES,
  ...guarded('project', 'id', PROJECT),
  ...OF_PROJECT.flatMap((table) => guarded(table, 'project', PROJECT)),
  ...guarded('sector', 'instrument', SECTOR),
  ...['link', 'token', 'ticket'].flatMap((table) => policy(table, 'known', `FOR SELECT USING (hash = ${SECRET})`)),
  ...policy('project', 'over', `FOR SELECT USING (keep_until <= ${NOW})`),
  ...policy('contribution', 'given', `FOR SELECT USING (instrument = ${SECTOR})`),
  ...['project', 'sector', ...OF_PROJECT].map((t) => `GRANT SELECT, INSERT, UPDATE, DELETE ON ${t} TO ${role}`),
];
