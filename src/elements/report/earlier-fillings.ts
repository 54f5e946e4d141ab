import type { Aspect } from '../../domain/rating.js';
import { formatDay } from '../../locale/format-day.js';
import { exporting as t } from '../../locale/spoken/export.js';
import type { Filling } from '../../store/fillings.js';
import { listFillings, readFilling } from '../../store/fillings.js';
import type { Workspace } from '../../store/workspace.js';
import type { EarlierFilling } from '../../export/drawing/chart-content.js';

/** "Waterbedrijf · duo 3 · 6 januari 2026", or when it was saved. */
export function fillingName({ details, savedAt }: Filling): string {
  const said = [details.organisation, details.label, details.heldOn && formatDay(details.heldOn)].filter(Boolean);
  const saved = savedAt === null ? t.unnamed : formatDay(new Date(savedAt).toISOString().slice(0, 10));
  return said.join(' · ') || saved;
}

/** The other fillings of the same instrument in the same place, and the one that people compare with. */
export class EarlierFillings {
  list: readonly Filling[] = [];
  chosen: (EarlierFilling & { readonly id: string }) | null = null;
  readonly #changed: () => void;
  #workspace: Workspace | null = null;
  #again: (() => Promise<void>) | null = null;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Looks what there is, once for a place; `refresh` looks again. */
  look(workspace: Workspace, ownId: string, itemIds: readonly string[] | null, aspects: readonly Aspect[]): void {
    this.#again = async () => {
      const all = await listFillings(workspace, itemIds, aspects);
      this.list = all.filter(({ id }) => id !== ownId);
      this.#changed();
    };
    if (workspace === this.#workspace) return;
    this.#workspace = workspace;
    this.chosen = null;
    this.refresh();
  }

  refresh(): void {
    // Without the list there is nothing to choose, and the page goes on as it was.
    this.#again?.().catch(() => undefined);
  }

  async choose(id: string): Promise<void> {
    const workspace = this.#workspace;
    const filling = this.list.find((one) => one.id === id);
    const read = workspace && filling && (await readFilling(workspace, id).catch(() => null));
    this.chosen = read
      ? { id, label: fillingName(filling), answers: read.answers, edition: read.details.edition }
      : null;
    this.#changed();
  }
}
