import type { ReportDocument } from '../../report/report-document.js';
import type { Strip } from '../flow.js';
import { stacked } from '../flow.js';
import type { Column } from '../open-pdf.js';
import { FULL } from '../open-pdf.js';
import type { Style } from '../paper.js';
import type { Desk } from './desk.js';
import { lineStrips, linesIn, spaced } from './text.js';

const KICKER: Style = { size: 8.5, leading: 12, ink: 'accent', bold: true };
const TITLE: Style = { size: 23, leading: 28, ink: 'ink', bold: true };
const NAME: Style = { size: 7.5, leading: 10.5, ink: 'muted' };
const VALUE: Style = { size: 9.25, leading: 12.5, ink: 'ink' };
const GAP = 14;
const NAME_WIDTH = 84;
/** Facts stand beside each other as long as none takes more lines. */
const MOST_LINES = 2;

/** What a report begins with: its instrument, its title, and who it is of. */
export function frontStrips(desk: Desk, { kicker, title, facts }: ReportDocument): readonly Strip[] {
  return [
    ...lineStrips(desk, desk.parent.add('P'), linesIn(desk, [kicker], FULL, KICKER), FULL, KICKER),
    ...spaced(lineStrips(desk, desk.parent.add('H1'), linesIn(desk, [title], FULL, TITLE), FULL, TITLE), 1, 3),
    ...(facts.length > 0 ? spaced(factStrips(desk, facts), 4) : []),
  ];
}

function factStrips(desk: Desk, facts: ReportDocument['facts']): readonly Strip[] {
  const width = (FULL.width - GAP * (facts.length - 1)) / facts.length;
  const columns = facts.map((_, i): Column => ({ x: FULL.x + i * (width + GAP), width }));
  const lines = facts.map(({ value }, i) => linesIn(desk, [value], columns[i] ?? FULL, VALUE).length);
  return Math.max(...lines) > MOST_LINES ? factRows(desk, facts) : [factRow(desk, facts, columns)];
}

/** Beside each other, each under its name. */
function factRow(desk: Desk, facts: ReportDocument['facts'], columns: readonly Column[]): Strip {
  const cells = facts.map(({ name, value }, i) => {
    const column = columns[i] ?? FULL;
    const tag = desk.parent.add('P');
    // A space where the name ends: the two are one paragraph.
    return stacked([
      ...lineStrips(desk, tag, linesIn(desk, [`${name} `], column, NAME), column, NAME),
      ...lineStrips(desk, tag, linesIn(desk, [value], column, VALUE), column, VALUE),
    ]);
  });
  return {
    height: Math.max(...cells.map(({ height }) => height)),
    draw: (top) => {
      for (const cell of cells) cell.draw(top);
    },
  };
}

/** Under each other, each beside its name. */
function factRows(desk: Desk, facts: ReportDocument['facts']): readonly Strip[] {
  const values = { x: FULL.x + NAME_WIDTH, width: FULL.width - NAME_WIDTH };
  const names = { x: FULL.x, width: NAME_WIDTH - GAP };
  return facts.flatMap(({ name, value }) => {
    const tag = desk.parent.add('P');
    const label = stacked(lineStrips(desk, tag, linesIn(desk, [`${name} `], names, NAME), names, NAME));
    const [first, ...others] = lineStrips(desk, tag, linesIn(desk, [value], values, VALUE), values, VALUE);
    if (!first) return [];
    return [
      {
        ...first,
        height: Math.max(first.height, others.length > 0 ? 0 : label.height),
        draw: (top: number) => {
          label.draw(top + 1);
          first.draw(top);
        },
      },
      ...others,
    ];
  });
}
