import type { GuideHost, GuideViews } from './guide-views.js';

/** Null while they load, and after they could not be. */
const views = new WeakMap<GuideHost, GuideViews | null>();

/**
 * What draws tips and help texts for a report or plan: a chunk that loads after its first draw, and then draws it again.
 * The script-tag edition in one file has nothing here, and no guides: see `scripts/build/one-file.mjs`.
 */
export function guideViews(host: GuideHost): GuideViews | null {
  const found = views.get(host);
  if (found === undefined && host.hasUpdated) {
    views.set(host, null);
    import('./guide-views.js').then(
      ({ GuideViews: Views }) => void views.set(host, new Views(host)),
      () => undefined, // it is whole, but for tips
    );
  }
  return found ?? null;
}
