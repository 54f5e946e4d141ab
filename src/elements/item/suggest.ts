import type { ReactiveController } from 'lit';
import { render } from 'lit';
import type { PlacedItem } from '../../domain/instrument.js';
import { findItem } from '../../domain/instrument.js';
import { suggest as t } from '../../locale/spoken/suggest.js';
import { saveFile } from '../base/save-file.js';
import { MeetlatSuggestEvent } from '../suggest-event.js';
import type { AnswerController } from './answer-controller.js';
import { suggestStyles } from './suggest.styles.js';
import { mailLink, suggestionText } from './suggest-text.js';
import { suggestView } from './suggest-view.js';

/** A suggestion that nobody took: what the person sends, and where to. */
export interface OwnMail {
  readonly text: string;
  readonly link: string;
}

/** The button below an item, the field that it opens, and what becomes of what is written there. */
export class Suggest implements ReactiveController {
  readonly #answers: AnswerController;
  readonly #address: () => string | null;
  readonly #box = document.createElement('div');
  #itemId = '';
  isOpen = false;
  text = '';
  /** Id of the level it is about; empty for the whole item. */
  level = '';
  error = '';
  /** What was done with it, for who can't see that. */
  said = '';
  mail: OwnMail | null = null;

  /** `address` says whether there is a button (null: none), and where mail goes ('': the person knows). */
  constructor(answers: AnswerController, address: () => string | null) {
    this.#answers = answers;
    this.#address = address;
    const { host } = answers;
    const root = host.renderRoot as ShadowRoot;
    const { styleSheet } = suggestStyles;
    if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    host.addController(this);
    host.requestUpdate();
  }

  hostUpdated(): void {
    const { host, instrument } = this.#answers;
    const placed = instrument && findItem(instrument, host.item);
    if (!placed || this.#address() === null) {
      this.#box.remove();
      return;
    }
    if (host.item !== this.#itemId) this.#restart(host.item);
    render(suggestView(this, placed, instrument), this.#box);
    // After all that Lit draws, so that nothing above it moves. Lit may put something behind it.
    if (this.#box.nextSibling || !this.#box.parentNode) host.renderRoot.append(this.#box);
  }

  toggle(): void {
    this.isOpen = !this.isOpen;
    this.said = this.error = '';
    this.#draw(this.isOpen ? 'textarea' : 'button');
  }

  write(text: string, level: string): void {
    Object.assign(this, { text, level });
  }

  send({ item }: PlacedItem): void {
    const { host, instrument } = this.#answers;
    this.error = this.text.trim() ? '' : t.empty;
    this.mail = null;
    if (this.error || !instrument) {
      this.#draw('textarea');
      return;
    }
    const { id: itemId, version } = item;
    const target = { instrumentId: instrument.id, itemId, version, level: this.level || null, lang: instrument.lang };
    if (host.dispatchEvent(new MeetlatSuggestEvent(target, this.text))) {
      const text = suggestionText(instrument, item, this.level, this.text);
      this.mail = { text, link: mailLink(this.#address() ?? '', t.subject(item.title), text) };
      this.#draw('.own');
      return;
    }
    this.#restart(itemId);
    this.said = t.taken;
    this.#draw('button');
  }

  async copy({ text }: OwnMail): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.said = t.copied;
    } catch {
      // Plain http has no clipboard, and a browser may say no.
      this.said = t.notCopied;
    }
    this.#draw();
  }

  download({ text }: OwnMail): void {
    saveFile(t.file(this.#itemId), text, 'text/plain');
  }

  #restart(itemId: string): void {
    this.#itemId = itemId;
    this.isOpen = false;
    this.text = this.level = this.error = this.said = '';
    this.mail = null;
  }

  #draw(focus?: string): void {
    const { host } = this.#answers;
    host.requestUpdate();
    if (focus) void host.updateComplete.then(() => this.#box.querySelector<HTMLElement>(focus)?.focus());
  }
}
