import { expect } from 'chai';
import type { Drawing } from '../../src/export/drawing/drawing.js';
import { PAPER_INKS } from '../../src/export/drawing/drawing.js';
import { asPicture } from '../../src/export/drawing/picture.js';
import { profileDrawing } from '../../src/export/drawing/profile-drawing.js';
import { radarDrawing } from '../../src/export/drawing/radar-drawing.js';
import { drawingToPng } from '../../src/export/png.js';
import { contentOf, marksOf, textsOf } from '../support/chart-content.js';
import { STATES } from '../support/chart-page.js';
import { answersOf, threeLevels } from '../support/instruments.js';

const ROW = Array.from({ length: 24 }, (_, i) => i % 4);

const data = contentOf(threeLevels, {
  answers: answersOf(
    threeLevels,
    ROW.map((step) => 2 + step),
    ROW.map((step) => 9 - step / 2),
  ),
  earlier: { label: 'maart 2026', answers: STATES['half']! },
});

interface Picture {
  readonly width: number;
  readonly height: number;
  /** The colour at a place of the drawing, as #rrggbb. */
  colour(x: number, y: number): string;
}

async function decode(blob: Blob, drawing: Drawing): Promise<Picture> {
  const image = await createImageBitmap(blob);
  const { width, height } = image;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d', { willReadFrequently: true })!;
  pen.drawImage(image, 0, 0);
  const scale = width / drawing.width;
  return {
    width,
    height,
    colour: (x, y) => {
      const [r = 0, g = 0, b = 0] = pen.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1).data;
      return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    },
  };
}

const box = (size: number): Drawing => ({
  width: size,
  height: size / 2,
  title: '',
  description: '',
  shapes: [
    { kind: 'path', d: `M0,0h${size / 2}v${size / 2}h${-size / 2}z`, fill: 'accent', stroke: null, width: 1, dash: [] },
  ],
});

describe('drawing to PNG', () => {
  for (const [name, drawing] of Object.entries({ radar: radarDrawing(data), profile: profileDrawing(data) })) {
    it(`shows every mark in the ink of its series: ${name}`, async () => {
      const blob = await drawingToPng(drawing);
      expect(blob.type).to.equal('image/png');
      const picture = await decode(blob, drawing);
      expect([picture.width, picture.height]).to.deep.equal([drawing.width * 2, drawing.height * 2]);
      const now = marksOf(drawing, 'current');
      expect(now).to.have.length(24);
      for (const { x, y } of now) expect(picture.colour(x, y)).to.equal(PAPER_INKS.current);
      // Hollow: paper inside. No dot lies on them in this filling.
      const ambitions = marksOf(drawing, 'ambition');
      expect(ambitions).to.have.length(24);
      for (const { x, y } of ambitions) expect(picture.colour(x, y)).to.equal(PAPER_INKS.paper);
    });
  }

  it('paints paper under everything, level tones, and letters where texts stand', async () => {
    const drawing = asPicture(radarDrawing(data));
    const picture = await decode(await drawingToPng(drawing), drawing);
    expect(picture.colour(2, 2)).to.equal(PAPER_INKS.paper);
    const [title] = textsOf(drawing);
    const inked = (y: number): boolean => {
      const places = Array.from({ length: 400 }, (_, i) => title!.x + i / 4);
      return places.some((x) => picture.colour(x, y) === PAPER_INKS.ink);
    };
    expect(inked(title!.y - title!.size * 0.35)).to.equal(true);
    expect(inked(title!.y + title!.size)).to.equal(false);
  });

  it('has as many pixels as asked for, and no more than canvases can hold', async () => {
    const sizes: (readonly [number, number, readonly [number, number]])[] = [
      [100, 1, [100, 50]],
      [100, 3, [300, 150]],
      [100, 0.5, [50, 25]],
      [100, 1e6, [5792, 2896]],
      [20_000, 2, [5792, 2896]],
      [1, 0.01, [1, 1]],
    ];
    for (const [size, scale, expected] of sizes) {
      const picture = await decode(await drawingToPng(box(size), scale), box(size));
      expect([picture.width, picture.height]).to.deep.equal(expected);
      if (size > 1)
        expect([picture.colour(size / 4, size / 4), picture.colour(size * 0.75, size / 4)]).to.deep.equal([
          PAPER_INKS.accent,
          '#ffffff',
        ]);
    }
  });

  it('clamps a very long drawing along its side', async () => {
    const long = { ...box(100), height: 40_000 };
    const picture = await decode(await drawingToPng(long), long);
    expect(picture.height).to.equal(8192);
  });

  it('refuses a scale that is no size', async () => {
    for (const scale of [0, -1, NaN]) {
      const refusal = await drawingToPng(box(10), scale).catch((error: unknown) => error);
      expect(refusal).to.be.instanceOf(RangeError);
    }
  });

  it('takes other inks', async () => {
    const dark = await decode(await drawingToPng(box(10), 2, { ...PAPER_INKS, paper: '#112233' }), box(10));
    expect(dark.colour(8, 2)).to.equal('#112233');
  });

  it('paints within a slice; the browser then encodes', async () => {
    const times: number[] = [];
    for (let i = 0; i < 5; i++) {
      const from = performance.now();
      const made = drawingToPng(asPicture(profileDrawing(data)), 3);
      times.push(performance.now() - from);
      await made;
    }
    // The quickest of five: on a busy machine the others also count what else runs there.
    expect(Math.min(...times)).to.be.lessThan(200);
  });
});
