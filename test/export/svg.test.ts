import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Drawing, Shape } from '../../src/export/drawing/drawing.js';
import { PAPER_INKS } from '../../src/export/drawing/drawing.js';
import { profileDrawing } from '../../src/export/drawing/profile-drawing.js';
import { radarDrawing } from '../../src/export/drawing/radar-drawing.js';
import { drawingToSvg } from '../../src/export/svg.js';
import { BIDI, payloads } from '../support/arbitrary-payload.js';
import { holds } from '../support/arbitrary-run.js';
import { contentOf, pathsOf, textsOf } from '../support/chart-content.js';
import { STATES } from '../support/chart-page.js';
import { threeLevels } from '../support/instruments.js';

const SVG = 'http://www.w3.org/2000/svg';

const data = contentOf(threeLevels, {
  answers: STATES['complete']!,
  earlier: { label: 'maart 2026', answers: STATES['half']! },
});

function rootOf(svg: string): Element {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const error = parsed.querySelector('parsererror');
  if (error) throw new Error(error.textContent);
  return parsed.documentElement;
}

const withText = (text: string): Drawing => {
  const shape: Shape = { kind: 'text', x: 1, y: 2, text, anchor: 'start', size: 13, bold: false, ink: 'ink' };
  return { width: 10, height: 10, title: text, description: text, shapes: [shape] };
};

/** What XML can hold of a text, and in what form it comes back. By code point: expressions are what is tested. */
const inXml = (text: string): string =>
  Array.from(text)
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      const control = code < 0x20 ? !'\t\n\r'.includes(character) : code >= 0x7f && code < 0xa0;
      return !control && !(code >= 0xd800 && code < 0xe000) && code !== 0xfffe && code !== 0xffff;
    })
    .join('')
    .replace(/\r\n?/g, '\n');

describe('drawing to SVG', () => {
  for (const drawing of [radarDrawing(data), profileDrawing(data)]) {
    it(`is a named image with a shape for each shape: ${drawing.title}`, () => {
      const root = rootOf(drawingToSvg(drawing));
      expect(root.namespaceURI).to.equal(SVG);
      expect(root.getAttribute('role')).to.equal('img');
      expect(root.getAttribute('viewBox')).to.equal(`0 0 ${drawing.width} ${drawing.height}`);
      const named = (attribute: string) => root.querySelector(`#${root.getAttribute(attribute) ?? ''}`)?.textContent;
      expect(named('aria-labelledby')).to.equal(drawing.title);
      expect(named('aria-describedby')).to.equal(drawing.description);
      expect([...root.querySelectorAll('text')].map((text) => text.textContent)).to.deep.equal(
        textsOf(drawing).map(({ text }) => text),
      );
      expect(root.querySelectorAll('path')).to.have.length(pathsOf(drawing).length);
    });

    it(`can be drawn by a browser, in the colours of its inks: ${drawing.title}`, () => {
      const colours = new Set(Object.values(PAPER_INKS));
      for (const element of rootOf(drawingToSvg(drawing)).querySelectorAll('path')) {
        const path = document.importNode(element, true);
        expect(path.getTotalLength()).to.be.greaterThan(0);
        for (const name of ['fill', 'stroke']) {
          expect(path.getAttribute(name) ?? 'none').to.satisfy((ink: string) => ink === 'none' || colours.has(ink));
        }
      }
    });
  }

  it('takes other inks and another language', () => {
    const svg = drawingToSvg(radarDrawing(data), { ...PAPER_INKS, current: 'black', paper: '"><script/>' }, 'en');
    const root = rootOf(svg);
    expect(root.querySelectorAll('[fill=black]').length).to.be.greaterThan(1);
    expect(root.querySelectorAll('script')).to.have.length(0);
    expect(root.getAttribute('xml:lang')).to.equal('en');
  });

  it('holds nothing that loads or runs', () => {
    const names = new Set(
      [...rootOf(drawingToSvg(radarDrawing(data))).querySelectorAll('*')].map((one) => one.localName),
    );
    expect([...names].sort()).to.deep.equal(['desc', 'path', 'rect', 'text', 'title']);
    expect(drawingToSvg(radarDrawing(data)).replace(SVG, '')).not.to.match(/https?:|url\(|href|style|@/);
  });

  it('is well-formed and says the same, whatever people write', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(...Array.from('<>&"\']]>!-'), '\0', '\u0008', '\ud800', '\udfff', '\ufffe', '\r', 'é'),
        maxLength: 20,
      }),
      fc.constantFrom(
        ...BIDI,
        ...payloads('alert(1)'),
        '\ud800\ufffe',
        ']]>',
        '&#0;',
        '<!--',
        '<?xml?>',
        '<!DOCTYPE x>',
      ),
    );
    holds(text, 3000, (given) => {
      const root = rootOf(drawingToSvg(withText(given)));
      expect(root.querySelectorAll('*')).to.have.length(4);
      for (const element of ['title', 'desc', 'text']) {
        expect(root.querySelector(element)?.textContent).to.equal(inXml(given));
      }
    });
  });

  it('survives the way into a file: no half characters are left', () => {
    const svg = drawingToSvg(withText('a\ud800b😀\udc00'));
    expect(new TextDecoder().decode(new TextEncoder().encode(svg))).to.equal(svg);
    expect(svg).to.include('ab😀<');
  });
});
