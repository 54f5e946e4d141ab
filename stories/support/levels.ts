// The same instrument on another scale, with another number of levels.
import type { Instrument } from 'meetlat';

const LABELS = ['Zaadje', 'Kiem', 'Spruit', 'Plant', 'Struik', 'Boom', 'Bos'];

/** Levels that begin at these scores; their texts are those of the nearest level that the instrument has. */
export function withLevels(
  of: Instrument,
  ends: Pick<Instrument['scale'], 'min' | 'max' | 'step'>,
  from: readonly number[],
): Instrument {
  const levels = from.map((score, i) => ({ id: `level-${i + 1}`, label: LABELS[i] ?? '', from: score }));
  const old = of.scale.levels;
  const textsOf = (texts: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(
      levels.map(({ id }, i) => {
        const near = old[Math.round((i * (old.length - 1)) / (levels.length - 1))];
        return [id, texts[near?.id ?? ''] ?? ''];
      }),
    );
  return {
    ...of,
    scale: { ...ends, levels },
    themes: of.themes.map((theme) => ({
      ...theme,
      items: theme.items.map((item) => ({ ...item, levels: textsOf(item.levels) })),
    })),
  };
}
