import * as fc from 'fast-check';

/** Any UTF-16, lone halves too, with plenty of what looks like an escape. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '_x',
        '_x0041_',
        '_xABCD',
        '_',
        'x005F',
        '\u0000',
        '\r\n',
        '\r',
        '\ud800',
        '\udc00',
        '\uffff',
        '&#65;',
        ']]>',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
