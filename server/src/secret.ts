import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 128 random bits in 22 characters of base64url. */
export const newSecret = (): string => randomBytes(16).toString('base64url');

export const isSecret = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9_-]{22}$/.test(value);

/** What is stored of a secret. A secret of 128 random bits can't be guessed from it, so it needs no salt. */
export const hashed = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** Whether two texts are the same, in a time that doesn't tell how far they are. */
export const same = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(hashed(a)), Buffer.from(hashed(b)));
