import { expect } from 'chai';
import type { XmlToken } from '../../../src/export/excel/xml-scanner.js';
import { XmlError, XmlScanner } from '../../../src/export/excel/xml-scanner.js';

function scan(xml: string): readonly XmlToken[] {
  const scanner = new XmlScanner(xml);
  const tokens: XmlToken[] = [];
  for (let token = scanner.next(); token; token = scanner.next()) tokens.push(token);
  return tokens;
}

const texts = (xml: string): string =>
  scan(xml)
    .map((token) => (token.kind === 'text' ? token.text : ''))
    .join('');

describe('XML scanner', () => {
  it('gives tags, attributes and texts in order, without prefixes', () => {
    expect(scan('<x:a y:b="1" c=\'2\'>t<d/></x:a>')).to.deep.equal([
      { kind: 'open', name: 'a', attributes: new Map([['b', '1'], ['c', '2']]) }, // prettier-ignore
      { kind: 'text', text: 't' },
      { kind: 'open', name: 'd', attributes: new Map() },
      { kind: 'close', name: 'd' },
      { kind: 'close', name: 'a' },
    ]);
  });

  it('reads the five names, numbers, CDATA and every line end', () => {
    expect(texts('<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x1F600;&#xD;</a>')).to.equal('<>&"\'A😀\r');
    expect(texts('<a><![CDATA[<b>&amp;]]></a>')).to.equal('<b>&amp;');
    expect(texts('<a>1\r\n2\r3</a>')).to.equal('1\n2\n3');
    expect(texts('<?xml version="1.0"?><!-- <b> --><a>1</a>')).to.equal('1');
  });

  for (const [name, xml] of Object.entries({
    'a document type': '<!DOCTYPE a [<!ENTITY b "c">]><a/>',
    'an unknown entity': '<a>&b;</a>',
    'a bare ampersand': '<a>b & c</a>',
    'a number that is no character': '<a>&#x110000;</a>',
    'a null character': '<a>&#0;</a>',
    'wrong nesting': '<a><b></a></b>',
    'a missing end': '<a><b></b>',
    'an end too many': '<a></a></a>',
    'a cut-off tag': '<a b="1"',
    'a cut-off comment': '<a><!-- ',
    'a cut-off attribute': '<a b="1>',
    'deep nesting': '<a>'.repeat(65) + '</a>'.repeat(65),
  })) {
    it(`refuses ${name}`, () => {
      expect(() => scan(xml)).to.throw(XmlError);
    });
  }

  it('takes time in step with the length, whatever the text', () => {
    for (const piece of ['<', '&', '<a ', '<!--', '<![CDATA[', '"', ' ', '&#']) {
      const began = performance.now();
      try {
        scan(`<a>${piece.repeat(200_000)}`);
      } catch (error) {
        expect(error).to.be.instanceOf(XmlError);
      }
      expect(performance.now() - began, piece).to.be.below(1500);
    }
  });
});
