import type { Known } from './known.js';
import type { Line } from './lines.js';
import { onlyText } from './lines.js';
import { keyOf } from './words.js';

/** What stands above the first table: a title, and paragraphs that say what they are. */
export interface Front {
  readonly title: string | null;
  readonly titleLine: number;
  readonly background: readonly string[];
  readonly about: readonly string[];
  readonly instruction: readonly string[];
  readonly unused: readonly Line[];
}

const LABELS = {
  background: /^(?:achtergrond|background)\s*:\s*/i,
  about: /^(?:wat is [^?:]{1,80}\?|what is [^?:]{1,80}\?|(?:over de meetlat|about)\s*:)\s*/i,
  instruction: /^(?:werkinstructie|instructie|zo werkt het|instructions?|how it works)\s*:\s*/i,
};

type Part = keyof typeof LABELS;
const PARTS = Object.keys(LABELS) as Part[];

const LONGEST_TITLE = 100;

/** Sorts the lines above the first table. What it can't place comes back as unused. */
export function readFront(lines: readonly Line[], known: Known): Front {
  const found: Record<Part, string[]> = { background: [], about: [], instruction: [] };
  const ownTitle = keyOf(known.instrument?.title ?? '');
  const titles = lines.filter((line) => {
    const text = onlyText(line);
    return text !== null && text.length <= LONGEST_TITLE && !/[:?!.]/.test(text);
  });
  const title = titles.find((line) => ownTitle !== '' && keyOf(onlyText(line) ?? '') === ownTitle) ?? titles[0];
  const unused = lines.filter((line) => {
    if (line === title) return false;
    const text = onlyText(line) ?? '';
    const part = PARTS.find((name) => LABELS[name].test(text));
    const said = part ? text.replace(LABELS[part], '') : '';
    if (part && said !== '') found[part].push(said);
    return said === '';
  });
  return { title: title ? onlyText(title) : null, titleLine: title?.line ?? 1, ...found, unused };
}
