import type { Measure } from '../../chart/poster-text.js';

/** Size to measure at: browsers round the widths of small letters. */
const MEASURED_PX = 100;

/** Measures text as the browser draws it in this font family (a CSS list of names). Each text is measured once. */
export function measureIn(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, bold) => {
    const key = `${bold ? 'b' : 'r'}${text}`;
    let width = known.get(key);
    if (width === undefined) {
      // A browser that gives no canvas gets a wide letter: then lines are rather too short than too long.
      width = text.length * 0.6;
      if (context) {
        context.font = `${bold ? 700 : 400} ${MEASURED_PX}px ${family}`;
        width = context.measureText(text).width / MEASURED_PX;
      }
      known.set(key, width);
    }
    return width;
  };
}
