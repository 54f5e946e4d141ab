import PDFDocument from 'pdfkit';

/** What we reach of pdfkit beyond its types: whether a font has a character. */
interface WithFont {
  readonly _font: { readonly font: { hasGlyphForCodePoint(code: number): boolean } };
}

export type Pdf = Omit<PDFKit.PDFDocument, 'font'> & {
  font(name: string, size?: number): Pdf & WithFont;
};

/** A4 in points. */
export const PAGE = { width: 595.28, height: 841.89 } as const;
export const MARGIN = { top: 46, bottom: 52, side: 45 } as const;
export const CONTENT_WIDTH = PAGE.width - 2 * MARGIN.side;

/** An empty document: tagged, with a language and a title that readers show, its pages kept until the end. */
export function createPdf(title: string, lang: string): Pdf {
  const options = {
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    tagged: true,
    lang,
    displayTitle: true,
    subset: 'PDF/UA',
    pdfVersion: '1.7',
    info: { Title: title },
    // No font of its own: only ours are embedded.
    font: null,
  };
  return new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions) as unknown as Pdf;
}

/** The finished file. Rejects when pdfkit fails. */
export function finish(pdf: Pdf): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const chunks: BlobPart[] = [];
    pdf.on('data', (chunk: BlobPart) => chunks.push(chunk));
    pdf.on('error', reject);
    pdf.on('end', () => {
      resolve(new Blob(chunks, { type: 'application/pdf' }));
    });
    pdf.end();
  });
}
