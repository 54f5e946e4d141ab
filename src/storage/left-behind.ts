import type { Change } from './adapter.js';

/**
 * What a page that goes had not saved yet, for the next page to take in. In localStorage, because that holds a value
 * before the call returns: measured in Chromium and Firefox, a transaction of IndexedDB that begins while a page goes
 * is lost in one of ten tries, and in half of them when the tab closes. Does nothing where there is no localStorage.
 */
export class LeftBehind {
  #prefix: string;

  constructor(namespace: string) {
    this.#prefix = `${namespace}/left/`;
  }

  /** What was left, of one assessment or of all, in no particular order. */
  find(assessmentId?: string): readonly Change[] {
    const area = openArea();
    return Object.keys(area ?? {}).flatMap((name) => {
      const change = name.startsWith(this.#prefix) ? readChange(area?.getItem(name)) : null;
      // Anyone on this origin can write there.
      if (!change || this.#prefix + change.id !== name) return [];
      return (assessmentId ?? change.assessmentId) === change.assessmentId ? [change] : [];
    });
  }

  put(changes: readonly Change[]): void {
    try {
      for (const change of changes) openArea()?.setItem(this.#prefix + change.id, JSON.stringify(change));
    } catch {
      // It is full. The save that goes along may still arrive.
    }
  }

  /** Drops changes by their ids; others are no matter. */
  forget(changes: readonly { readonly id: string }[]): void {
    for (const { id } of changes) openArea()?.removeItem(this.#prefix + id);
  }
}

/** Null in a worker, on a server, and where the browser refuses it. */
function openArea(): Storage | null {
  try {
    return (globalThis as { localStorage?: Storage }).localStorage ?? null;
  } catch {
    return null;
  }
}

function readChange(text: string | null | undefined): Change | null {
  try {
    const change = JSON.parse(text ?? '') as Change;
    const { assessmentId, recordId, field, replaces = [] } = change;
    const sound = [assessmentId, recordId, field].every((name) => typeof name === 'string');
    return sound && Array.isArray(replaces) ? change : null;
  } catch {
    return null;
  }
}
