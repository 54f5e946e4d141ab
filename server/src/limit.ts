import { createHash } from 'node:crypto';
import { Refusal } from './fault.js';

/** Refused because of too many requests; the answer says after how many seconds to try again. */
export class TooMany extends Refusal {
  constructor(readonly seconds: number) {
    super(429, 'server', 'Too many requests. Wait a moment.');
  }
}

/** Counts requests a minute for each key: a token, or an address that has none. Keys are kept hashed. */
export class Limit {
  #counts = new Map<string, number>();
  #minute = 0;

  constructor(readonly most: number) {}

  check(key: string): void {
    const minute = Math.floor(Date.now() / 60_000);
    if (minute !== this.#minute) this.#counts = new Map();
    this.#minute = minute;
    const name = createHash('sha256').update(key).digest('base64url');
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    if (count > this.most) throw new TooMany(Math.ceil((60_000 - (Date.now() % 60_000)) / 1000));
  }
}
