import type { Known } from './known.js';
import type { Remark } from './remark.js';
import type { Row } from './rows.js';
import type { Section } from './sections.js';
import type { ThemeLine } from './theme-lines.js';
import { freeId, keyOf, slug } from './words.js';

/** A theme with its rows, and the id it will have. */
export interface ThemeRows {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly line: number;
  /** The known theme that it is, or is like. */
  readonly knownId: string | null;
  readonly rows: readonly Row[];
}

interface Group {
  readonly theme: ThemeLine | null;
  readonly rows: Row[];
}

/** Sections with one theme each: a column with themes divides them further, and a theme that returns is one theme. */
function groupsOf(sections: readonly Section[]): readonly Group[] {
  const groups = new Map<string, { theme: ThemeLine | null; rows: Row[] }>();
  for (const { theme, rows } of sections) {
    let current = theme;
    for (const row of rows) {
      if (row.theme !== '') current = { line: row.line, title: row.theme, meaning: '' };
      const key = current ? keyOf(current.title) : '';
      const group = groups.get(key) ?? { theme: current, rows: [] };
      group.rows.push(row);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

/** Rows without a theme go to the theme that the known edition has them in. */
function withKnownThemes(groups: readonly Group[], known: Known, remarks: Remark[]): readonly Group[] {
  return groups.flatMap((group) => {
    if (group.theme !== null) return [group];
    const place = { themeId: null, themeText: '', number: '' };
    const byTheme = new Map<string, Row[]>();
    for (const row of group.rows) {
      const title = known.item(row.title, place)?.found.theme.title ?? '';
      byTheme.set(title, [...(byTheme.get(title) ?? []), row]);
    }
    return [...byTheme].map(([title, rows]): Group => {
      const line = rows[0]?.line ?? 1;
      if (title !== '') remarks.push({ kind: 'guessed', code: 'theme-from-known', line, params: { title } });
      return { theme: title === '' ? null : { line, title, meaning: '' }, rows };
    });
  });
}

/** The themes of a text, with known ids where their titles are known. `fallback` names one that has no title. */
export function themesOf(
  sections: readonly Section[],
  known: Known,
  fallback: string,
  mendTitle: (text: string, line: number) => string,
  remarks: Remark[],
): readonly ThemeRows[] {
  const taken = new Set<string>();
  return withKnownThemes(groupsOf(sections), known, remarks).map(({ theme, rows }) => {
    const line = theme?.line ?? rows[0]?.line ?? 1;
    const title = theme ? mendTitle(theme.title, line) : fallback;
    const meaning = theme ? mendTitle(theme.meaning, line) : '';
    const match = theme ? known.theme(title) : null;
    const isFree = match !== null && !taken.has(match.found.id);
    const id = freeId(isFree ? match.found.id : slug(title, 'theme'), taken);
    const say = (kind: Remark['kind'], code: string, params = {}): void => {
      remarks.push({ kind, code, line, params: { title, id, ...params } });
    };
    if (!theme) say('guessed', 'theme-missing');
    else if (theme.bare) say('guessed', 'theme-bare');
    else if (match?.exact && isFree) say('recognised', 'theme');
    else if (match && isFree) say('guessed', 'theme-like', { known: match.found.title });
    else say('guessed', 'theme-new');
    if (theme && meaning === '') say('missing', 'meaning');
    return { id, title, meaning, line, knownId: match?.found.id ?? null, rows };
  });
}
