import { html } from 'lit';
import type { Rating } from '../../domain/rating.js';
import { isScore } from '../../domain/rating.js';
import type { Mean } from '../../domain/statistics.js';
import { formatMean, formatScore } from '../../locale/format.js';
import { chart as t } from '../../locale/spoken/chart.js';

/** Nothing to show: a dash for the eye, words for the ear. */
const unset = html`<span aria-hidden="true">–</span><span class="visually-hidden">${t.unset}</span>`;

/** A rating as it stands in a table, exactly as it was given. */
export const ratingView = (rating: Rating): unknown =>
  rating === null ? unset : isScore(rating) ? formatScore(rating) : html`<span class="word">${t.words[rating]}</span>`;

/** The same for a narrow column: a question mark for the eye, words for the ear. */
export const briefView = (rating: Rating): unknown =>
  rating === 'unknown'
    ? html`<span aria-hidden="true">${t.unknown}</span><span class="visually-hidden">${t.words.unknown}</span>`
    : ratingView(rating);

/** A mean without its n; the caller shows that beside it. */
export const meanView = ({ value }: Mean): unknown => (value === null ? unset : formatMean(value));

/** A mean with its n: "6,0 · 8 van 8". */
export const meanCountView = (mean: Mean): unknown =>
  html`${meanView(mean)} <span class="count">${t.count(mean.n, mean.of)}</span>`;
