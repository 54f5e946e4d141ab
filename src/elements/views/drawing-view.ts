import type { TemplateResult } from 'lit';
import { nothing, svg, html } from 'lit';
import type { Drawing, Ink, Shape } from '../../export/drawing/drawing.js';

const inkOf = (ink: Ink | null, name: 'fill' | 'stroke'): string => `${name}-${ink ?? 'none'}`;

const shapeView = (shape: Shape): TemplateResult =>
  shape.kind === 'path'
    ? svg`<path
        class="${inkOf(shape.fill, 'fill')} ${inkOf(shape.stroke, 'stroke')}"
        d=${shape.d}
        stroke-width=${shape.width}
        stroke-dasharray=${shape.dash.length > 0 ? shape.dash.join(' ') : nothing}
      ></path>`
    : svg`<text
        class=${inkOf(shape.ink, 'fill')}
        x=${shape.x}
        y=${shape.y}
        font-size=${shape.size}
        font-weight=${shape.bold ? 700 : 400}
        text-anchor=${shape.anchor}
      >${shape.text}</text>`;

/** A drawing as part of a document. `silent` for one whose figures stand beside it: it hides from screen readers. */
export const drawingView = ({ width, height, title, description, shapes }: Drawing, silent = false): TemplateResult =>
  html`<svg
    class="drawing"
    viewBox="0 0 ${width} ${height}"
    role=${silent ? nothing : 'img'}
    aria-hidden=${silent ? 'true' : nothing}
    aria-label=${silent ? nothing : `${title}. ${description}`}
  >
    ${shapes.map(shapeView)}
  </svg>`;
