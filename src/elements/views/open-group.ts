import { isServer } from 'lit';
import type { drawGroup } from '../group-charts/group-chart.js';
import { noAttribute } from '../base/words.js';
import { ChartElement } from './chart-element.js';

let draw: typeof drawGroup | null = null;

const charts = (): Iterable<ChartElement> =>
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- its type is that of a browser
  isServer
    ? []
    : document.querySelectorAll<ChartElement>('meetlat-radar, meetlat-profile, meetlat-report, meetlat-poster');

/**
 * Lets every chart take a group: `picture` and `agreed`, drawn by a chunk that loads when the first picture comes. Called by
 * the `define` of each chart that is not part of the smallest set, and by `meetlat/group-charts` for a radar alone.
 */
export function openGroups(): void {
  if (Object.hasOwn(ChartElement, 'group')) return;
  for (const name of ['picture', 'agreed'] as const) {
    ChartElement.createProperty(name, noAttribute);
    // What a page gave to an element before this would hide the property. A server has no elements yet.
    for (const element of charts()) {
      const given = Object.getOwnPropertyDescriptor(element, name);
      if (!given) continue;
      Reflect.deleteProperty(element, name);
      Object.assign(element, { [name]: given.value as unknown });
    }
  }
  ChartElement.group = (host, data) => {
    if (!host.picture) return null;
    if (!draw) {
      import('../group-charts/group-chart.js').then(
        ({ drawGroup }) => {
          draw = drawGroup;
          host.requestUpdate();
        },
        () => undefined, // the next draw tries again
      );
    }
    return draw?.(host, data) ?? null;
  };
}
