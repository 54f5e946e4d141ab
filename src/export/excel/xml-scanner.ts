/** What a scanner finds. A tag that closes itself is an `open` followed by a `close`. Names go without their prefix. */
export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** Not the XML of a workbook: cut off, wrongly nested, or with a document type, which could define entities. */
export class XmlError extends Error {}

/** Deepest nesting. Sheets need about 8. */
const DEPTH_LIMIT = 64;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const HIGHEST_CODE_POINT = 0x10ffff;

const TAG_NAME = /[^\s/>]+/y;
const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;

function decodeReference(reference: string): string {
  const named = NAMED[reference];
  if (named !== undefined) return named;
  const number = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(reference);
  const code = number?.[1] === undefined ? Number(number?.[2] ?? NaN) : parseInt(number[1], 16);
  if (!(code > 0 && code <= HIGHEST_CODE_POINT)) throw new XmlError('reference');
  return String.fromCodePoint(code);
}

/** Only the five names of XML and numbers; every line end becomes a line feed first, as XML asks. */
const decode = (raw: string): string =>
  raw.replace(/\r\n?/g, '\n').replace(/&([^;&]{0,12});?/g, (whole, reference: string) => {
    if (!whole.endsWith(';')) throw new XmlError('reference');
    return decodeReference(reference);
  });

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML token by token, so that its reader decides what to keep and when to let the page have a turn. A workbook needs
 * no more than this: `DOMParser` is closed to it by Trusted Types, and would take a whole sheet in one go.
 */
export class XmlScanner {
  readonly #xml: string;
  readonly #open: string[] = [];
  #at = 0;
  #pending: XmlToken | null = null;

  constructor(xml: string) {
    this.#xml = xml;
  }

  /** How much was read: 0 to 1. */
  get share(): number {
    return this.#at / this.#xml.length;
  }

  /** The next token; null at the end. Throws an XmlError. */
  next(): XmlToken | null {
    if (this.#pending) return this.#takePending();
    while (this.#at < this.#xml.length) {
      const token = this.#xml.startsWith('<', this.#at) ? this.#markup() : this.#text();
      if (token) return token;
    }
    if (this.#open.length > 0) throw new XmlError('cut off');
    return null;
  }

  #takePending(): XmlToken | null {
    const token = this.#pending;
    this.#pending = null;
    return token;
  }

  #text(): XmlToken {
    const end = this.#xml.indexOf('<', this.#at);
    const raw = this.#xml.slice(this.#at, end < 0 ? undefined : end);
    this.#at += raw.length;
    return { kind: 'text', text: decode(raw) };
  }

  /** A tag or CDATA; null for what says nothing: comments and instructions. */
  #markup(): XmlToken | null {
    const xml = this.#xml;
    if (xml.startsWith('<!--', this.#at)) return this.#skip(4, '-->');
    if (xml.startsWith('<?', this.#at)) return this.#skip(2, '?>');
    if (xml.startsWith('<![CDATA[', this.#at)) {
      const start = this.#at + 9;
      this.#skip(9, ']]>');
      return { kind: 'text', text: xml.slice(start, this.#at - 3) };
    }
    if (xml.startsWith('<!', this.#at)) throw new XmlError('document type');
    return xml.startsWith('</', this.#at) ? this.#closeTag() : this.#openTag();
  }

  #skip(start: number, end: string): null {
    const at = this.#xml.indexOf(end, this.#at + start);
    if (at < 0) throw new XmlError('cut off');
    this.#at = at + end.length;
    return null;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#xml);
    if (match) this.#at = pattern.lastIndex;
    return match;
  }

  #tagName(): string {
    const name = this.#match(TAG_NAME)?.[0];
    if (name === undefined) throw new XmlError('tag');
    return name;
  }

  #closeTag(): XmlToken {
    this.#at += 2;
    const name = this.#tagName();
    if (!this.#match(TAG_END) || this.#open.pop() !== name) throw new XmlError('nesting');
    return { kind: 'close', name: localName(name) };
  }

  #openTag(): XmlToken {
    this.#at += 1;
    const fullName = this.#tagName();
    const name = localName(fullName);
    const attributes = new Map<string, string>();
    for (let found = this.#match(ATTRIBUTE); found; found = this.#match(ATTRIBUTE)) {
      attributes.set(localName(found[1] ?? ''), decode(found[2] ?? found[3] ?? ''));
    }
    const end = this.#match(TAG_END);
    if (!end) throw new XmlError('tag');
    if (end[1] === '/') this.#pending = { kind: 'close', name };
    else if (this.#open.push(fullName) > DEPTH_LIMIT) throw new XmlError('depth');
    return { kind: 'open', name, attributes };
  }
}
