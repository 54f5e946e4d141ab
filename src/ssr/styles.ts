import type { CSSResult } from 'lit';
import { planStyles } from '../elements/plan/plan.styles.js';
import { extraStyles } from '../elements/report/extra.styles.js';
import { rodCss } from '../elements/item/rod-styles.js';
import type { Instrument } from '../domain/instrument.js';

/** The rules an element has beyond its class's styles: on a page it adopts them, after its first draw. */
export function furtherStyles(tag: string, instrument: Instrument | null): readonly CSSResult[] {
  if (tag === 'meetlat-item' && instrument) return [rodCss(instrument.scale)];
  return tag === 'meetlat-report' ? [extraStyles, planStyles] : [];
}
