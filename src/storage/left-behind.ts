import type { Change } from './adapter.js';
import { isObject } from './field-revisions.js';

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
      if (!name.startsWith(this.#prefix)) return [];
      const change = readChange(area?.getItem(name));
      // Anyone on this origin can write there.
      if (!change || this.#prefix + change.id !== name) return [];
      return assessmentId === undefined || change.assessmentId === assessmentId ? [change] : [];
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
    const value: unknown = JSON.parse(text ?? '');
    return isChange(value) ? value : null;
  } catch {
    return null;
  }
}

const isChange = (value: unknown): value is Change =>
  isObject(value) &&
  ['id', 'assessmentId', 'recordId', 'field'].every((name) => typeof value[name] === 'string') &&
  Number.isSafeInteger(value['base']) &&
  Array.isArray(value['replaces'] ?? []);
