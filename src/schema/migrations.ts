/** Anything that is kept with the version of its shape, as it lies in storage or in a file. */
export type Envelope = Readonly<Record<string, unknown>>;

/** Turns an envelope of one version into the next. Pure; throws on what it can't make sense of. */
export type Migration = (envelope: Envelope) => Envelope;

/**
 * `version`: made by a newer release, so show it read-only and lose nothing. `corrupt`: no version at all, or a step
 * that is missing or fails.
 */
export type Migrated =
  { readonly ok: true; readonly value: Envelope } | { readonly ok: false; readonly kind: 'corrupt' | 'version' };

const CORRUPT = { ok: false, kind: 'corrupt' } as const;

/**
 * Brings an envelope to version `current`, one step at a time. `steps[1]` takes version 1 to 2, and so on; versions
 * count from 1. The envelope itself is left as it was.
 */
export function migrate(envelope: Envelope, steps: Readonly<Record<number, Migration>>, current: number): Migrated {
  const version = envelope['schemaVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version)) return CORRUPT;
  if (version > current) return { ok: false, kind: 'version' };
  try {
    let value = envelope;
    for (let v = version; v < current; v++) {
      const step = steps[v];
      if (!step) return CORRUPT;
      value = { ...step(value), schemaVersion: v + 1 };
    }
    return { ok: true, value };
  } catch {
    return CORRUPT;
  }
}
