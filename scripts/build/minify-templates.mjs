// A rollup plugin that takes the white space out of html`…`, svg`…` and css`…`. Minifiers must leave template strings
// alone, as they can't know what reads them; we know that Lit does, and what it cannot notice.
import { transform } from 'esbuild';
import MagicString from 'magic-string';

const MARKUP = new Set(['html', 'svg']);

// In these, white space is shown or means something else: markup with one of them is left as it is.
const WHITE_SPACE_COUNTS = /<(pre|textarea|script|style|title)\b|<!--/i;

/** Every node of a syntax tree below this one. */
function* walk(node) {
  if (typeof node?.type === 'string') yield node;
  for (const child of Object.values(node)) {
    if (child !== null && typeof child === 'object') yield* walk(child);
  }
}

/**
 * The literal parts of markup with each run of white space made one space. Never none: a space between two inline
 * elements shows. Only just inside a tag's end it can go. Quoted attributes keep theirs.
 */
export function minifyMarkup(parts) {
  if (parts.some((part) => WHITE_SPACE_COUNTS.test(part))) return parts;
  let inTag = false;
  let quote = '';
  return parts.map((part) => {
    let out = '';
    for (const char of part) {
      if (quote) {
        if (char === quote) quote = '';
      } else if (inTag && (char === '"' || char === "'")) quote = char;
      else if (char === '<') inTag = true;
      else if (char === '>') {
        inTag = false;
        out = out.replace(/ $/, '');
      } else if (/\s/.test(char)) {
        if (!out.endsWith(' ')) out += ' ';
        continue;
      }
      out += char;
    }
    return out;
  });
}

/** CSS with expressions in it cannot be parsed, but these spaces never matter. */
const squeezeCss = (part) =>
  part
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/(^|[{};])( ?[\w-]+): /g, '$1$2:');

const escapeTemplate = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');

async function minifyCss(quasis) {
  // esbuild reads whole rules only: not what a template puts in, nor a handful of declarations for others to put in.
  const isWhole = quasis.length === 1 && quasis[0].value.raw.includes('{');
  if (!isWhole) return quasis.map(({ value }) => squeezeCss(value.raw));
  const { code, warnings } = await transform(quasis[0].value.cooked, { loader: 'css', minify: true, charset: 'utf8' });
  if (warnings.length > 0) throw new Error(`${warnings[0].text}: ${warnings[0].location?.lineText ?? ''}`);
  return [escapeTemplate(code.trim())];
}

export function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (id.includes('node_modules') || !/(html|svg|css)`/.test(code)) return null;
      const out = new MagicString(code);
      for (const node of walk(this.parse(code))) {
        if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') continue;
        const { quasis } = node.quasi;
        let parts;
        if (MARKUP.has(node.tag.name)) parts = minifyMarkup(quasis.map(({ value }) => value.raw));
        else if (node.tag.name === 'css') parts = await minifyCss(quasis);
        else continue;
        quasis.forEach(({ start, end }, i) => {
          if (parts[i] !== code.slice(start, end)) out.update(start, end, parts[i]);
        });
      }
      return { code: out.toString(), map: out.generateMap({ hires: true }) };
    },
  };
}
