import { LitElementRenderer } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { Instrument } from '../domain/instrument.js';
import type { AssessmentStore } from '../store/assessment-store.js';
import { fillTextareas } from './textareas.js';
import { furtherStyles } from './styles.js';
import { FURTHER } from './styles-mark.js';

interface Drawn {
  render(): unknown;
  readonly store?: AssessmentStore | null;
  readonly instrument?: Instrument | null;
}

/** Draws an element as it looks on a page after its first draw, where Lit leaves something out. */
export class MeetlatElementRenderer extends LitElementRenderer {
  override renderShadow(...info: Parameters<LitElementRenderer['renderShadow']>) {
    const parts = super.renderShadow(...info);
    const content = parts?.pop();
    if (!parts || content === undefined) return parts;
    const element = this.element as unknown as Drawn;
    const { store, instrument = null } = element;
    const further = furtherStyles(this.tagName, store?.state.instrument ?? instrument);
    return [
      ...parts,
      ...further.map(({ cssText }) => `<style ${FURTHER}>${cssText}</style>`),
      () => {
        const html = collectResultSync([content]);
        // A property that is false, which Lit writes as an attribute that is there.
        return fillTextareas(html, () => element.render()).replaceAll(' selected="false"', '');
      },
    ];
  }
}
