import * as z from 'zod/mini';
import { NOTE_LIMIT } from '../domain/assessment.js';
import type { GroupPicture, GroupSnapshot } from '../domain/group/index.js';
import type { Parsed } from '../domain/problem.js';
import { dictionary, id, list, tenth, text, whole } from './fields.js';
import { read } from './read.js';

/** Most items, rounds or notes that are read. */
const MOST = 10_000;

/** Most people in a picture. */
const MOST_PEOPLE = 1_000_000;

const mode = z.enum(['open', 'protected']);
const round = z.nullable(whole);
const notes = list(text(NOTE_LIMIT), 0, MOST);

const enough = z.object({
  kind: z.literal('enough'),
  n: whole,
  mean: tenth,
  median: z.number(), // halfway between two tenths
  deviation: tenth,
  low: tenth,
  high: tenth,
  histogram: list(z.object({ score: tenth, count: whole }), 1, MOST),
  size: z.enum(['small', 'medium', 'large']),
});

const distribution = z.union([z.object({ kind: z.literal('too-few'), minimum: whole }), enough]);

const picture = z.object({
  mode,
  round,
  segment: text(NOTE_LIMIT),
  respondents: z.nullable(whole),
  items: list(z.object({ itemId: id, current: distribution, ambition: distribution, notes }), 0, MOST),
});

const cell = z.object({
  round,
  itemId: id,
  aspect: z.enum(['current', 'ambition']),
  whole: enough,
  segments: dictionary(enough),
  counted: list(text(NOTE_LIMIT), 0, MOST_PEOPLE),
});

const snapshot = z.object({
  mode,
  cells: list(cell, 0, MOST),
  rounds: list(z.object({ round, respondents: whole }), 0, MOST),
  notes: list(z.object({ round, itemId: id, notes }), 0, MOST),
});

/** Reads what is shown of a group, from storage or a server. Never throws. */
export const parsePicture = (value: unknown): Parsed<GroupPicture> => read<GroupPicture>(picture, value);

/** Reads what was shown of a group before, from storage. Never throws. */
export const parseSnapshot = (value: unknown): Parsed<GroupSnapshot> => read<GroupSnapshot>(snapshot, value);
