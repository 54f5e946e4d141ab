import type { Ink } from './drawing.js';

const INKS: readonly Ink[] = ['tone-1', 'tone-2', 'tone-3', 'tone-4', 'tone-5'];

/** The ink of a level's tone, 1 to 5. */
export const toneInk = (tone: number): Ink => INKS[tone - 1] ?? 'tone-5';
