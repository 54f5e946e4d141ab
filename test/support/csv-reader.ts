/**
 * Reads CSV strictly as RFC 4180 says: CRLF after every row, quotes around whole cells only, quotes inside them doubled,
 * as many cells in every row. Throws with the place of what is wrong.
 */
export function readCsv(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${JSON.stringify(text.slice(Math.max(0, at - 20), at + 20))}`);
  };
  const quotedCell = (): string => {
    let cell = '';
    for (at++; at < text.length; at++) {
      if (text[at] !== '"') cell += text.charAt(at);
      else if (text[at + 1] === '"') cell += text.charAt(++at);
      else {
        at++;
        return cell;
      }
    }
    return fail('a quote that is not closed');
  };
  const plainCell = (): string => {
    const start = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n') {
      if (text[at] === '"') fail('a quote in a cell without quotes');
      at++;
    }
    return text.slice(start, at);
  };
  while (at < text.length) {
    row.push(text[at] === '"' ? quotedCell() : plainCell());
    if (text[at] === separator) at++;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else fail('neither a separator nor CRLF after a cell');
  }
  if (row.length > 0) fail('a row without an end');
  for (const { length } of rows) if (length !== rows[0]?.length) fail('a row of another length');
  return rows;
}
