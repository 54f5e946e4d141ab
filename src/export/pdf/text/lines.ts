import type { RichText } from '../../report/report-document.js';
import { breakable, cleanText, clusters, readsFromRight } from './clean.js';
import type { Span, Typeface } from './typeface.js';

/** A line as it stands on paper. Its width is a share of the font size, without the space at its end. */
export interface Line {
  readonly spans: readonly Span[];
  readonly width: number;
  readonly rtl: boolean;
}

/** What stays together on a line. */
interface Word {
  readonly spans: readonly Span[];
  /** Without the spaces at its end, and with them. */
  readonly width: number;
  readonly advance: number;
}

const widthOf = (spans: readonly Span[]): number => spans.reduce((sum, { width }) => sum + width, 0);

/** Breaks text into lines that are not wider than `width`, a share of the font size. Keeps the line breaks in it. */
export function breakLines(type: Typeface, text: RichText, width: number, bold = false): readonly Line[] {
  return paragraphs(text, bold).flatMap((pieces, i, all) => {
    const lines = wrap(type, pieces, width);
    // A space where a line ends: what is copied or read aloud runs on.
    return lines.map((words, j) => toLine(type, words, pieces, i < all.length - 1 && j === lines.length - 1));
  });
}

/** A text on one line of its own. */
export const oneLine = (type: Typeface, text: string, bold = false): Line =>
  breakLines(type, [text.replace(/\n/g, ' ')], Infinity, bold)[0] ?? { spans: [], width: 0, rtl: false };

interface Piece {
  readonly text: string;
  readonly bold: boolean;
}

/** The pieces of rich text, cut at the line breaks in them. */
function paragraphs(text: RichText, bold: boolean): readonly (readonly Piece[])[] {
  const all: Piece[][] = [[]];
  text.forEach((piece, i) => {
    cleanText(piece)
      .split('\n')
      .forEach((part, j) => {
        if (j > 0) all.push([]);
        if (part) all.at(-1)?.push({ text: part, bold: bold || i % 2 === 1 });
      });
  });
  return all;
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** Fills lines word by word; a word that is wider than a line is cut. */
function wrap(type: Typeface, pieces: readonly Piece[], width: number): readonly (readonly Word[])[] {
  const lines: Word[][] = [[]];
  let used = 0;
  const put = (word: Word): void => {
    if (used > 0 && used + word.width > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(word);
    used += word.advance;
  };
  for (const word of wordsOf(type, pieces)) {
    if (word.width <= width) put(word);
    else for (const part of cutWord(type, word, width)) put(part);
  }
  return lines;
}

/** Words may hold a change of weight ("**Nazorg**,"), so they are looked for in the whole paragraph. */
function wordsOf(type: Typeface, pieces: readonly Piece[]): readonly Word[] {
  const text = textOf(pieces);
  const rtl = readsFromRight(text);
  const rest = pieces.map((piece) => ({ ...piece }));
  return breakable(text).map((word) => {
    const spans: Span[] = [];
    for (let left = word.length; left > 0;) {
      const piece = rest[0];
      if (!piece) break;
      const part = piece.text.slice(0, left);
      spans.push(...(rtl ? [type.span(part, 'picture', piece.bold)] : type.spans(part, piece.bold)));
      left -= part.length;
      piece.text = piece.text.slice(part.length);
      if (piece.text === '') rest.shift();
    }
    return toWord(type, spans);
  });
}

function toWord(type: Typeface, spans: readonly Span[]): Word {
  const advance = widthOf(spans);
  return { spans, advance, width: advance - spaceAfter(type, spans.at(-1)) };
}

/** Width of the spaces that a span ends with. */
function spaceAfter(type: Typeface, span: Span | undefined): number {
  const kept = span?.text.trimEnd().length;
  if (!span || kept === span.text.length) return 0;
  return type.span(span.text.slice(kept), span.face, span.bold).width;
}

/** A word in parts that each fit on a line. */
function cutWord(type: Typeface, { spans }: Word, width: number): readonly Word[] {
  const parts: Word[] = [];
  let part: Span[] = [];
  for (const span of spans) {
    for (const cluster of clusters(span.text)) {
      const next = type.span(cluster, span.face, span.bold);
      if (part.length > 0 && widthOf(part) + next.width > width && cluster.trim() !== '') {
        parts.push(toWord(type, part));
        part = [];
      }
      part = joined(part, next);
    }
  }
  return [...parts, toWord(type, part)];
}

/** Spans with one more; where it goes on in the same way as the last one, they become one. */
function joined(spans: readonly Span[], next: Span): Span[] {
  const last = spans.at(-1);
  if (last?.face !== next.face || last.bold !== next.bold) return [...spans, next];
  return [...spans.slice(0, -1), { ...last, text: last.text + next.text, width: last.width + next.width }];
}

/** Spaces and points between two pictures go along in one, so that the browser decides on which side they stand. */
function withNeutrals(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const [before, between] = out.slice(-2);
    const neutral = before?.face === 'picture' && between && !/[\p{L}\p{N}]/u.test(between.text);
    if (span.face === 'picture' && before && neutral) {
      out.splice(-2, 2, { ...span, text: before.text + between.text + span.text });
    } else out.push(span);
  }
  return out;
}

function toLine(type: Typeface, words: readonly Word[], pieces: readonly Piece[], ended: boolean): Line {
  let joint: Span[] = [];
  for (const word of words) for (const span of word.spans) joint = joined(joint, span);
  // Letters that join are together less wide than one by one.
  const spans = withNeutrals(joint).map((span) =>
    span.face === 'picture' ? type.span(span.text, 'picture', span.bold) : span,
  );
  const width = widthOf(spans) - spaceAfter(type, spans.at(-1));
  const all = ended ? [...spans, type.span(' ', 'regular', false)] : spans;
  return { spans: all, width, rtl: readsFromRight(textOf(pieces)) };
}
