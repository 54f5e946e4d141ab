import type { Item, PlacedItem } from '../domain/instrument.js';
import type { Scale } from '../domain/scale.js';
import type { Known, Match } from './known.js';
import type { ImportProblem, Remark } from './remark.js';
import type { Row } from './rows.js';
import type { ThemeRows } from './themes.js';
import { freeId, keyOf, slug } from './words.js';

/** An item without what the reader of instruments fills in. */
export type RawItem = Omit<Item, 'short'> & { readonly short?: string; readonly line: number };

type ItemMatch = Match<PlacedItem> | null;

type MendText = (text: string, line: number) => string;

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** Makes items of rows: known ids for known titles, new ones for all others, and no item twice. */
export class ItemMaker {
  readonly problems: ImportProblem[] = [];
  readonly remarks: Remark[] = [];
  knownCount = 0;
  readonly #known: Known;
  readonly #scale: Scale;
  readonly #mend: MendText;
  readonly #byTitle = new Map<string, Row>();
  readonly #byKnown = new Map<string, Row>();
  readonly #taken: Set<string>;

  constructor(known: Known, scale: Scale, mend: MendText) {
    this.#known = known;
    this.#scale = scale;
    this.#mend = mend;
    // A new item never gets the id of a known one that is not in this text.
    this.#taken = new Set(known.items.map(({ item }) => item.id));
  }

  get foundIds(): ReadonlySet<string> {
    return new Set(this.#byKnown.keys());
  }

  /** Null for a row that stands there twice, word for word, and for one that is a problem. */
  make(row: Row, theme: ThemeRows): RawItem | null {
    const title = this.#mend(row.title, row.line);
    const match = this.#match(row, title, theme);
    const knownItem = match?.found.item;
    const before = this.#byTitle.get(keyOf(title)) ?? (knownItem && this.#byKnown.get(knownItem.id));
    if (before) {
      this.#again(row, before, title);
      return null;
    }
    this.#byTitle.set(keyOf(title), row);
    if (knownItem) this.#byKnown.set(knownItem.id, row);
    const id = knownItem?.id ?? freeId(ID.test(row.id) ? row.id : slug(title, 'item'), this.#taken);
    this.#tell(row, title, id, match);
    const levels = this.#scale.levels.map((level, i) => [level.id, this.#mend(row.texts[i] ?? '', row.line)] as const);
    return {
      id,
      version: knownItem?.version ?? 1,
      title,
      ...(match?.exact ? { short: match.found.item.short } : {}),
      aliases: knownItem?.aliases ?? [],
      terms: [],
      levels: Object.fromEntries(levels),
      line: row.line,
    };
  }

  #match(row: Row, title: string, theme: ThemeRows): ItemMatch {
    const byId = this.#known.items.find(({ item }) => item.id === row.id);
    if (byId) return { found: byId, exact: true };
    return this.#known.item(title, { themeId: theme.knownId, themeText: theme.title, number: row.number });
  }

  #again(row: Row, before: Row, title: string): void {
    const isSame = row.texts.every((text, i) => text === before.texts[i]);
    const params = { title, first: before.line };
    if (isSame) this.remarks.push({ kind: 'guessed', code: 'same-row', line: row.line, params });
    else this.problems.push({ code: 'duplicate', line: row.line, params });
  }

  #tell({ line }: Row, title: string, id: string, match: ItemMatch): void {
    if (match) this.knownCount++;
    const params = { title, id };
    if (match?.exact) this.remarks.push({ kind: 'recognised', code: 'item', line, params });
    else if (match) {
      const known = match.found.item.title;
      this.remarks.push({ kind: 'guessed', code: 'item-like', line, params: { ...params, known } });
    } else this.remarks.push({ kind: 'guessed', code: 'item-new', line, params });
  }
}
