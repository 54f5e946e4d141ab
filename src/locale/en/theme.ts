import type { Dictionary } from '../dictionary.js';

/** What `meetlat-theme` says. */
export const theme: Dictionary['theme'] = {
  progress: (filled, total) => `${filled} of ${total} filled in`,
  means: 'Average',
  mean: { current: 'now', ambition: 'ambition' },
  counted: (mean, n, of) => `${mean} (${n} of ${of})`,
  none: 'no scores yet',
  missing: (id) => `The theme “${id}” does not exist in this Meetlat.`,
  loading: 'Loading the Meetlat …',
};
