import type { Drawing, Ink, Shape } from './drawing/drawing.js';
import { PAPER_INKS } from './drawing/drawing.js';
import { wellFormed } from './drawing/well-formed.js';

type Inks = Readonly<Record<Ink, string>>;

/** What no XML file may hold, not even escaped, besides half characters. */
const NOT_XML = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for between tags and inside double quotes. */
const escaped = (text: string): string =>
  wellFormed(text, '')
    .replace(NOT_XML, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/**
 * A drawing as an SVG file that stands on its own, on a sheet of paper so that it can be read on any background. It
 * holds no script, style, font or address. `lang` is the language of its texts.
 */
export function drawingToSvg(drawing: Drawing, inks: Inks = PAPER_INKS, lang = 'nl'): string {
  const { width, height, title, description, shapes } = drawing;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${escaped(lang)}" width="${width}" height="${height}" ` +
      `viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title" aria-describedby="desc" ` +
      'font-family="sans-serif">',
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${escaped(inks.paper)}"/>`,
    ...shapes.map((shape) => element(shape, inks)),
    '</svg>',
    '',
  ].join('\n');
}

function element(shape: Shape, inks: Inks): string {
  if (shape.kind === 'text') {
    const { x, y, anchor, size, bold, ink, text } = shape;
    return (
      `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}"${bold ? ' font-weight="bold"' : ''} ` +
      `fill="${escaped(inks[ink])}">${escaped(text)}</text>`
    );
  }
  const { d, fill, stroke, width, dash } = shape;
  const colour = (ink: Ink | null): string => (ink ? escaped(inks[ink]) : 'none');
  const line = stroke ? ` stroke="${colour(stroke)}" stroke-width="${width}" stroke-linejoin="round"` : '';
  const dashes = stroke && dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  return `<path d="${escaped(d)}" fill="${colour(fill)}"${line}${dashes}/>`;
}
