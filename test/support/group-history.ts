import type { Answer, Assessment, Records } from '../../src/domain/assessment.js';
import { EMPTY_ANSWER, emptyAssessment } from '../../src/domain/assessment.js';
import type { GroupPicture, GroupSnapshot } from '../../src/domain/group/index.js';
import { reveal } from '../../src/domain/group/index.js';
import type { Aspect } from '../../src/domain/rating.js';
import { ASPECTS } from '../../src/domain/rating.js';
import { instrumentOf } from './instruments.js';

/** So many tenths that no two answers need the same one: a histogram then tells exactly whose answers are in it. */
const SCALE = { min: 1, max: 100, step: 1, levels: [{ id: 'all', label: 'Alles', from: 1 }] };
const BOTH = instrumentOf([2], SCALE);
const ONE_REMOVED = instrumentOf([1], SCALE);
const ITEMS = ['item-1', 'item-2'] as const;

/** A small generator of numbers from 0 to 1 that gives the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Everything that was given out at one moment: for each round the whole and every segment. */
export interface Shown {
  readonly pictures: readonly GroupPicture[];
  /** Who takes part at this moment. */
  readonly members: readonly Assessment[];
  /** What its keeper remembers. */
  readonly snapshot: GroupSnapshot | null;
}

/**
 * What an attacker sees of one group in protected mode: people come one by one and in bunches of 1 to 9, answer part of
 * it, change and clear answers, leave and come back, move to another segment, write and take back notes; a second round
 * starts, an item is removed from the instrument and comes back; and in between everything is revealed, time and again.
 * `scoreOf` gives the n-th answer its score in tenths.
 */
export function historyOf(seed: number, scoreOf: (n: number) => number = (n) => 10 + n): readonly Shown[] {
  const random = randomOf(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const segments = ['', 'a', 'b', 'c'].slice(0, 1 + below(4));
  const asked = below(3) === 0 ? ITEMS : ITEMS.slice(0, 1);
  let members: Assessment[] = [];
  const gone: Assessment[] = [];
  let [answers, people, texts, round] = [0, 0, 0, 1];

  const score = (): number => scoreOf(answers++) / 10;
  const edit = (at: number, itemId: string, change: Partial<Answer>): void => {
    members = members.map((one, i) =>
      i === at
        ? { ...one, answers: { ...one.answers, [itemId]: { ...EMPTY_ANSWER, ...one.answers[itemId], ...change } } }
        : one,
    );
  };
  const about = (at: number, change: Partial<Assessment['details']>, records: Records = {}): void => {
    members = members.map((one, i) =>
      i === at ? { ...one, details: { ...one.details, ...change }, records: { ...one.records, ...records } } : one,
    );
  };
  const note = (at: number): void => {
    edit(at, 'item-1', { currentNote: `${members[at]?.id ?? ''} ${String(texts++)}` });
  };
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;

  const join = (): void => {
    const empty = emptyAssessment(`p${String(people++)}`, BOTH.id, '1');
    members = [...members, { ...empty, details: { ...empty.details, round, segment: pick(segments) } }];
    const at = members.length - 1;
    for (const itemId of asked) for (const aspect of ASPECTS) if (below(6) > 0) edit(at, itemId, { [aspect]: score() });
    if (below(3) === 0) note(at);
    if (below(2) === 0) about(at, {}, { 'consent:notes': { given: true } });
  };
  const happens = (): void => {
    const at = below(members.length);
    const field: Aspect = pick(ASPECTS);
    const acts = [
      () => {
        edit(at, pick(asked), { [field]: score() });
      },
      () => {
        edit(at, pick(asked), { [field]: score() });
      },
      () => {
        edit(at, pick(asked), { [field]: pick([null, 'unknown'] as const) });
      },
      () => {
        gone.push(...members.splice(at, 1));
      },
      () => {
        members.push(...gone.splice(below(gone.length), 1));
      },
      () => {
        about(at, { segment: pick(segments) });
      },
      () => {
        note(at);
      },
      () => {
        about(at, {}, { 'consent:notes': { given: below(2) === 0 } });
      },
    ];
    if (members.length > 0) pick(acts)();
  };

  let snapshot: GroupSnapshot | null = null;
  const seen: Shown[] = [];
  for (let moment = 0; moment < 8; moment++) {
    for (let coming = (moment === 0 ? 5 : 1) + below(moment === 0 ? 15 : 9); coming > 0; coming--) join();
    for (let news = below(5); news > 0; news--) happens();
    if (below(8) === 0) round++;
    const instrument = below(8) === 0 ? ONE_REMOVED : BOTH;
    const pictures: GroupPicture[] = [];
    for (let shown = 1; shown <= round; shown++) {
      for (const segment of segments) {
        const group = { mode: 'protected' as const, members, agreed: null };
        const found = reveal(instrument, group, { itemIds: asked, round: shown, segment, previous: snapshot });
        // As whoever keeps it does: as text.
        snapshot = JSON.parse(JSON.stringify(found.snapshot)) as GroupSnapshot;
        pictures.push(found.picture);
      }
    }
    seen.push({ pictures, members: [...members], snapshot });
  }
  return seen;
}
