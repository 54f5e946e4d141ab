// WCAG's contrast of the colours that a page really uses.

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** Red, green and blue of 0 to 255, as the browser paints the colour. */
function painted(colour: string): readonly [number, number, number] {
  if (!canvas) throw new Error('this browser paints nothing');
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [r, g, b];
}

function luminance(colour: string): number {
  const [r, g, b] = painted(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG's contrast of two opaque colours, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
