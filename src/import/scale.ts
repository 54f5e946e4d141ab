import type { Level, Scale } from '../domain/scale.js';
import type { Head } from './header.js';
import type { Known } from './known.js';
import type { Remark } from './remark.js';
import { ImportError } from './remark.js';
import { freeId, slug } from './words.js';

/** As many levels as an instrument may have. */
const MOST_LEVELS = 7;

/** Ends of a scale that people use, when the header does not say where it ends. */
const USUAL_ENDS = [10, 100];

const isSameScale = (levels: readonly Level[], known: Scale | undefined): known is Scale =>
  known?.levels.length === levels.length &&
  known.levels.every(({ id, from }, i) => id === levels[i]?.id && from === levels[i].from);

/** The scale that a header describes, with the ids of known levels. Throws an `ImportError` when it says too little. */
export function scaleOf(head: Head, known: Known, remarks: Remark[]): Scale {
  const { line } = head;
  if (head.levels.length > MOST_LEVELS) {
    throw new ImportError('too-many-levels', line, { found: head.levels.length, limit: MOST_LEVELS });
  }
  const guess = (code: string, params: Remark['params']) => remarks.push({ kind: 'guessed', code, line, params });
  const taken = new Set<string>();
  let guessed = 0;
  const levels = head.levels.map(({ name, from }): Level => {
    const like = known.level(name);
    const bound = from ?? like?.from;
    if (bound === undefined) throw new ImportError('no-bounds', line, { level: name });
    if (from === null) guessed++;
    return { id: freeId(like?.id ?? slug(name, 'level'), taken), label: like?.label ?? name, from: bound };
  });
  if (guessed > 0) guess('bounds', { bounds: levels.map(({ from }) => from) });
  const [min, last] = [levels[0]?.from ?? 0, levels.at(-1)?.from ?? 0];
  const usual = known.instrument?.scale;
  const same = isSameScale(levels, usual) ? usual : undefined;
  const max = head.max ?? same?.max ?? USUAL_ENDS.find((end) => end > last);
  if (max === undefined) throw new ImportError('no-end', line, { from: last });
  if (max <= last) throw new ImportError('level-order', line);
  if (head.max === null) guess('end', { max });
  return { min, max, step: same?.max === max ? same.step : 1, levels };
}
