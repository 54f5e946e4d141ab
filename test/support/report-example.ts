// Reports as they are written: the whole instrument with everything filled in, and texts that are hard on any layout.
import bundled from 'meetlat/data/sociale-incasso.nl';
import type { Answers, Records } from '../../src/domain/assessment.js';
import { EMPTY_ANSWER } from '../../src/domain/assessment.js';
import type { Instrument } from '../../src/domain/instrument.js';
import { placedItems } from '../../src/domain/instrument.js';
import { radarDrawing } from '../../src/export/drawing/radar-drawing.js';
import { buildReport } from '../../src/export/report/build-report.js';
import type { Block, ReportDocument } from '../../src/export/report/report-document.js';
import { contentOf } from './chart-content.js';

const instrument: Instrument = bundled;

const SENTENCES = [
  'Wij bellen een klant eerst op en vragen hoe het gaat, voordat er een brief de deur uit gaat.',
  'Dat lukt nog niet bij elke rekening, want het systeem laat de reden van een achterstand niet zien.',
  'Twee collega’s houden sinds mei bij hoe vaak een regeling slaagt; dat is nu 61%, tegen 48% vorig jaar.',
  'De afspraken met ons incassobureau zijn van 2021 en gaan alleen over geld, niet over de manier waarop.',
  'Hier willen wij meer van leren, bijvoorbeeld door elke maand 3 gesprekken samen terug te luisteren.',
];

/** A text of so many characters that begins with its own mark, so that it can be found again. */
export function noteOf(mark: string, length: number): string {
  let text = `[${mark}]`;
  for (let i = mark.length; text.length < length; i++) text += ` ${SENTENCES[i % SENTENCES.length] ?? ''}`;
  return `${text.slice(0, length - 1).trimEnd()}.`;
}

/** Scores that look like those of a real group: halves too, and an ambition that is sometimes lower. */
const CURRENT = [6, 5, 6, 6, 7, 5, 4, 6, 3, 5, 6, 5, 6, 7, 6, 7, 5, 6, 7.5, 6, 5, 4, 5, 5.5];
const AMBITION = [9, 7, 8, 8, 8, 8, 7, 8, 8, 8, 8, 8, 8, 8, 8, 9, 9, 8, 7, 8, 7, 6, 7, 8];

export const fullAnswers = (noteLength: number): Answers =>
  Object.fromEntries(
    placedItems(instrument).map(({ item, number }, i) => [
      item.id,
      {
        ...EMPTY_ANSWER,
        current: CURRENT[i] ?? 6,
        ambition: AMBITION[i] ?? 8,
        currentNote: noteLength > 0 ? noteOf(`${number} nu`, noteLength) : '',
        ambitionNote: noteLength > 0 ? noteOf(`${number} ambitie`, noteLength) : '',
      },
    ]),
  );

interface Wishes {
  readonly answers?: Answers;
  readonly organisation?: string;
  readonly records?: Records;
}

/** The report of the bundled instrument: 24 items, and what else is wished. */
export function exampleReport({
  answers = fullAnswers(300),
  organisation = 'Waterbedrijf Voorbeeld',
  records = {},
}: Wishes = {}): ReportDocument {
  return buildReport({
    ...contentOf(instrument, { answers }),
    lang: 'nl',
    itemCount: placedItems(instrument).length,
    details: { organisation, label: 'Klantenservice en incasso', heldOn: '2026-11-22' },
    records,
  });
}

/** The same with a radar that names its axes by number only, and is narrow enough for something beside it. */
export function narrowReport(): ReportDocument {
  const report = exampleReport();
  const drawing = radarDrawing(contentOf(instrument, { answers: fullAnswers(0) }), 'item', 'numbers');
  return {
    ...report,
    blocks: report.blocks.map((block) => (block.kind === 'drawing' ? { ...block, drawing } : block)),
  };
}

/** A report of these blocks only. */
export const reportOf = (blocks: readonly Block[], changes: Partial<ReportDocument> = {}): ReportDocument => ({
  lang: 'nl',
  title: 'Waar staan wij?',
  kicker: 'Meetlat Test',
  facts: [],
  blocks,
  pageLabel: (page, of) => `Bladzijde ${String(page)} van ${String(of)}`,
  ...changes,
});

/** What people type and paste, by what it is. */
export const HARD_TEXTS: Readonly<Record<string, string>> = {
  emoji: 'Duim 👍🏽 omhoog, gezin 👨‍👩‍👧 en vlag 🇳🇱: eind',
  arabic: 'مرحبا بالعالم، هذا نص طويل باللغة العربية لاختبار الاتجاه',
  mixed: 'De klant schreef «شكرا جزيلا» in de mail van 3 mei.',
  hebrew: 'שלום עולם',
  chinese: '我们先打电话给客户。',
  greek: 'Ελληνικά και кириллица',
  script: '<script>alert(1)</script> & <b>vet</b> ]]> %PDF-1.7 \\(haakjes\\) endstream',
  halves: 'voor \ud83d en \udc4d na',
  controls: 'bel\u0007 nul\u0000 tab\tescape\u001b einde',
  lines: 'eerste\r\nderde\n\n\nzevende\u2028achtste',
  unbroken: 'x'.repeat(400),
  spaces: 'a    b          c',
};
