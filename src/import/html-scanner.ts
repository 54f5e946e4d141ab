import { decodeEntities } from './entities.js';

/** A piece of HTML: a tag, or text between tags. */
export type HtmlToken =
  | {
      readonly kind: 'open' | 'close';
      readonly name: string;
      /** As written. */
      readonly tag: string;
      readonly line: number;
    }
  | { readonly kind: 'text'; readonly text: string; readonly line: number };

/** What is in these is no text of the page. */
const SILENT = /^(script|style|template|noscript|noframes|iframe|object|svg|math|select|textarea|title|xml)$/;

/** Begins a tag; any other `<` is text. */
const BEGIN = /^<\/?[a-z]/i;

/** The place of the `>` that ends the tag at `start`; a quoted value may hold one. -1 when nothing ends it. */
function tagEnd(html: string, start: number, trustQuotes: boolean): number {
  for (let at = start + 1; at < html.length; at++) {
    const sign = html[at];
    if (sign === '>') return at;
    if (trustQuotes) {
      if ((sign !== '"' && sign !== "'") || html[at - 1] !== '=') continue;
      at = html.indexOf(sign, at + 1);
      if (at < 0) return -1;
    } else if (sign === '<') return -1;
  }
  return -1;
}

/**
 * Reads HTML token by token, without making a page of it: nothing in it can run, load or be asked for, whatever it holds.
 * `DOMParser` is closed to it by Trusted Types, and is not there on Node. Never throws.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let line = 1;
  let at = 0;
  /** From the first tag that doesn't end: quotes can't be trusted any more, and looking for their ends again takes long. */
  let broken = false;
  const advance = (to: number): string => {
    const passed = html.slice(at, to);
    for (let i = passed.indexOf('\n'); i >= 0; i = passed.indexOf('\n', i + 1)) line++;
    at = to;
    return passed;
  };
  const after = (end: string, from: number): number => {
    const found = html.indexOf(end, from);
    return found < 0 ? html.length : found + end.length;
  };
  while (at < html.length) {
    if (html[at] !== '<') {
      const [end, start] = [html.indexOf('<', at), line];
      yield { kind: 'text', text: decodeEntities(advance(end < 0 ? html.length : end)), line: start };
    } else if (html.startsWith('<!--', at)) advance(after('-->', at + 4));
    else if (/[!?]/.test(html[at + 1] ?? '')) advance(after('>', at + 2));
    else {
      const start = line;
      const end: number | null = BEGIN.test(html.slice(at, at + 3)) ? tagEnd(html, at, !broken) : null;
      if (end === null || end < 0) {
        broken ||= end !== null;
        yield { kind: 'text', text: advance(at + 1), line: start };
        continue;
      }
      const tag = advance(end + 1);
      const name = /^<\/?([^\s/>]+)/.exec(tag)?.[1]?.toLowerCase() ?? '';
      const opens = tag[1] !== '/';
      if (opens && SILENT.test(name) && !tag.endsWith('/>')) advance(endOf(html, name, at));
      else yield { kind: opens ? 'open' : 'close', name, tag, line: start };
    }
  }
}

/** Behind the tag that closes this element; the end of the text when none does. */
function endOf(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])[^>]*>`, 'gi');
  close.lastIndex = from;
  return close.exec(html) ? close.lastIndex : html.length;
}

/** The value of an attribute, in small letters and without its quotes; empty without. */
export function attributeOf(tag: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  return decodeEntities(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
}
