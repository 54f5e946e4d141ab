import type { MeetlatReport } from '../../src/elements/report/meetlat-report.js';
import type { Instrument } from '../../src/domain/instrument.js';
import { all, showChart } from './chart-page.js';
import { nextFrame } from './commands.js';
import { until } from './element-page.js';

/** Waits until the part of a report that loads on demand is there, and is drawn. */
export async function isWhole(report: MeetlatReport): Promise<void> {
  await until(() => all(report, '[part=findings]').length > 0, 'the on-demand part of the report', 10_000);
  await report.updateComplete;
  await nextFrame();
}

/** Puts a report in the page, with everything that loads on demand. */
export async function showReport(
  properties: Partial<MeetlatReport> & { instrument?: Instrument } = {},
): ReturnType<typeof showChart<'meetlat-report'>> {
  const element = await showChart('meetlat-report', properties);
  await isWhole(element);
  return element;
}

/** The words of one sentence of the findings, without the question and the rule below it. */
export const sentencesOf = (report: Element): string[] =>
  all(report, '[part=findings] > ul > li').map((line) =>
    [...line.childNodes]
      .filter((node) => node.nodeType !== Node.COMMENT_NODE && node.nodeName !== 'DETAILS')
      .map(({ textContent }) => textContent ?? '')
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
  );
