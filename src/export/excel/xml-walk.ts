import { RefusedError } from './problems.js';
import type { Pause } from '../work/slices.js';
import type { XmlToken } from './xml-scanner.js';
import { XmlError, XmlScanner } from './xml-scanner.js';

/** Tokens between two looks at the clock. */
const STRETCH = 200;

/** Reads XML to its end in slices. Rejects with a `RefusedError` ("corrupt") when it is no XML. */
export async function walkXml(xml: string, pause: Pause, visit: (token: XmlToken) => void): Promise<void> {
  const scanner = new XmlScanner(xml);
  try {
    for (let token = scanner.next(), count = 1; token; token = scanner.next(), count++) {
      visit(token);
      if (count % STRETCH === 0) await pause(scanner.share);
    }
  } catch (error) {
    throw error instanceof XmlError ? new RefusedError('corrupt') : error;
  }
}
