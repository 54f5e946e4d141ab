import type { Scale } from '../domain/scale.js';

/** Where a score lies between the ends of the scale, 0 to 1: linear, as on radar and profile. */
export const share = (scale: Scale, score: number): number => (score - scale.min) / (scale.max - scale.min);
