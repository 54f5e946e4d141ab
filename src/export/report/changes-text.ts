import type { PlacedItem } from '../../domain/instrument.js';
import type { NotCompared, WordingChanges } from '../../domain/wording-changes.js';
import { versions as t } from '../../locale/spoken/versions.js';
import type { EarlierFilling } from '../drawing/chart-content.js';
import { marked } from './marks.js';

/** A line, and the items that it is about, each with what there is to say. */
export interface ChangeGroup {
  readonly line: string;
  readonly names: readonly string[];
}

const nameOf = ({ number, item }: PlacedItem): string => `${number} ${item.title}`;

const group = <T>(line: (count: number) => string, found: readonly T[], name: (one: T) => string): ChangeGroup[] =>
  found.length > 0 ? [{ line: line(found.length), names: found.map(name) }] : [];

/** Which texts changed since the answers were given: a group for each kind that there is. */
export const changeGroups = ({ reworded, otherWording, added, removed }: WordingChanges): readonly ChangeGroup[] => [
  ...group(t.reworded, reworded, (one) => `${nameOf(one)} (${t.version(one.from, one.to)})`),
  ...group(t.added, added, nameOf),
  ...group(t.removed, removed, ({ id, title, by }) => {
    const name = title || id;
    return by.length > 0 ? `${name} (${t.replacedBy(by.map(nameOf))})` : name;
  }),
  ...group(t.otherWording, otherWording, nameOf),
];

/** Why an item is not compared: "de tekst is veranderd (versie 1, nu versie 2)". */
export const obstacleText = ({ why, from, to }: NotCompared): string =>
  why === 'reworded' ? `${t.why[why]} (${t.version(from, to)})` : t.why[why];

/** The items that are not compared with an earlier filling, and why; none when all are. */
export const notComparedGroups = ({ label, left = [] }: EarlierFilling): readonly ChangeGroup[] =>
  group(
    (count) => t.notCompared(count, label),
    left,
    (one) => `${marked(one).number} ${one.item.title}: ${obstacleText(one)}`,
  );
