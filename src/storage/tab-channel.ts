import type { StoredChange } from './adapter.js';
import { isObject } from './field-revisions.js';

/** Tells the other tabs of this origin what was saved, where the browser can. */
export class TabChannel {
  readonly live: 'none' | 'tabs';
  #channel: BroadcastChannel | null = null;

  constructor(name: string) {
    try {
      this.#channel = new BroadcastChannel(name);
    } catch {
      // Old browsers lack it, and frames of third parties may be refused. Conflicts are still found when saving.
    }
    this.live = this.#channel ? 'tabs' : 'none';
  }

  tell(changes: readonly StoredChange[]): void {
    if (changes.length > 0) this.#channel?.postMessage(changes);
  }

  /** Calls `listener` with what others tell about one assessment. Returns the function that stops it. */
  watch(assessmentId: string, listener: (changes: readonly StoredChange[]) => void): () => void {
    const channel = this.#channel;
    const onMessage = ({ data }: MessageEvent<unknown>) => {
      // Anything on this origin can post here: values are parsed by whoever watches, the frame is checked here.
      const changes = (Array.isArray(data) ? data : []).filter(
        (change): change is StoredChange => isObject(change) && change['assessmentId'] === assessmentId,
      );
      if (changes.length > 0) listener(changes);
    };
    channel?.addEventListener('message', onMessage);
    return () => {
      channel?.removeEventListener('message', onMessage);
    };
  }

  close(): void {
    this.#channel?.close();
    this.#channel = null;
  }
}
