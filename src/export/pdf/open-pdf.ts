import PDFDocument from 'pdfkit';
import { wellFormed } from '../drawing/well-formed.js';

export type Pdf = PDFKit.PDFDocument;

/** A4, in points. `bottom` is where text ends; the foot stands below it. */
export const PAGE = { width: 595.28, height: 841.89, top: 46, bottom: 788, left: 45, right: 550.28 } as const;

/** A part of the page's width. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

export const FULL: Column = { x: PAGE.left, width: PAGE.right - PAGE.left };

const escapeXml = (text: string): string => text.replace(/[<>&]/g, (found) => `&#${String(found.charCodeAt(0))};`);

/**
 * A title for the two places where it goes: pdfkit writes it as it is into the file's facts, and, through `toString` and
 * without escaping it, into their XML.
 */
function titleOf(text: string): string {
  const plain = wellFormed(text, '\ufffd').replace(/\p{Cc}/gu, ' ');
  return Object.assign(new String(plain), { toString: () => escapeXml(plain) }) as string;
}

/** An empty tagged document (PDF/UA) without pages, which keeps its pages until the end. */
export function openPdf(title: string, lang: string): Pdf {
  const options = {
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    subset: 'PDF/UA',
    lang,
    displayTitle: true,
    info: { Title: titleOf(title), Creator: 'Meetlat' },
    font: null, // no standard font: those are not embedded
  };
  // Its types know no document without a font, and no PDF/UA.
  return new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions);
}

/** What pdfkit's types leave out: its fonts, which can be finished one by one. */
interface Innards {
  readonly _fontFamilies?: Readonly<Record<string, { finalize(): void }>>;
}

/** Ends the document. Its fonts are packed one at a time: together they could hold the page up. */
export async function closePdf(pdf: Pdf, pause: () => Promise<void>): Promise<Blob> {
  const pieces: BlobPart[] = [];
  const ended = new Promise<void>((resolve) => void pdf.on('end', resolve));
  pdf.on('data', (piece: BlobPart) => void pieces.push(piece));
  pdf.flushPages();
  for (const font of Object.values((pdf as Innards)._fontFamilies ?? {})) {
    await pause();
    font.finalize();
  }
  await pause();
  pdf.end();
  await ended;
  return new Blob(pieces, { type: 'application/pdf' });
}
