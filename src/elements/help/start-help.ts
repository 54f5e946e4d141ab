import type { LitElement } from 'lit';
import './define.js';

const helped = new WeakSet<LitElement>();

/** Puts the help texts at the end of an assessment's start screen, each time that it is drawn anew. */
export function helpStart(host: LitElement): void {
  if (helped.has(host)) return;
  helped.add(host);
  host.addController({
    hostUpdated() {
      const start = host.renderRoot.querySelector('[part=start]');
      if (start && !start.querySelector('meetlat-help')) start.append(document.createElement('meetlat-help'));
    },
  });
  host.requestUpdate();
}
