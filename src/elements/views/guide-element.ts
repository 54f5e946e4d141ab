import type { PropertyDeclarations, TemplateResult } from 'lit';
import { nothing } from 'lit';
import type { Guide } from '../../domain/guide.js';
import type { Instrument } from '../../domain/instrument.js';
import { DEFAULT_INSTRUMENT, guideFor } from '../../guides.js';
import { language } from '../../locale/language.js';
import type { StoreState } from '../../store/assessment-store.js';
import type { Provided } from '../../store/provider.js';
import { MeetlatElement } from '../base/meetlat-element.js';
import { SourceController } from '../base/source-controller.js';
import { noAttribute } from '../base/words.js';

/** What elements share that show a guide: their own, else the one that goes with the instrument of their store. */
export abstract class GuideElement extends MeetlatElement {
  static override get properties(): PropertyDeclarations {
    return { guide: noAttribute, instrument: noAttribute };
  }

  /** The guide to show, in place of the one that goes with the instrument. */
  guide: Guide | null = null;
  /** The instrument, for an element without a store (default: the Meetlat Sociale Incasso). */
  instrument: Instrument | null = null;

  protected readonly source = new SourceController(this, (state, provided) => this.seen(state, provided));

  /** What it draws from, beside the guide. */
  protected seen({ instrument }: StoreState, provided: Provided): readonly unknown[] {
    return [instrument, provided.instrument];
  }

  override render(): TemplateResult | typeof nothing {
    const instrument = this.source.state?.instrument ?? this.source.provided.instrument ?? this.instrument;
    const guide =
      this.guide ??
      guideFor(instrument?.id ?? DEFAULT_INSTRUMENT, language(), () => {
        this.requestUpdate();
      });
    return guide ? this.draw(guide) : nothing;
  }

  /** The element's own part of `render`: called when there is a guide. */
  protected abstract draw(guide: Guide): TemplateResult | typeof nothing;
}
