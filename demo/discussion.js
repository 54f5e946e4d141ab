/* global customElements, document */
import 'meetlat/define';

// What may be shown of a group: plain JSON, as `reveal` makes it and a shared store gives it.
const told = (scores, mean, deviation, size) => ({
  kind: 'enough',
  n: scores.length,
  mean,
  median: (scores[3] + scores[4]) / 2,
  deviation,
  low: scores[0],
  high: scores.at(-1),
  histogram: [...new Set(scores)].map((score) => ({ score, count: scores.filter((one) => one === score).length })),
  size,
});
const tooFew = (mode) => ({ kind: 'too-few', minimum: mode === 'open' ? 2 : 5 });

const picture = (mode) => ({
  mode,
  round: null,
  segment: '',
  respondents: 8,
  items: [
    {
      itemId: 'schuldvraag',
      current: told([6, 6, 7, 7, 7, 7, 7, 8], 6.9, 0.6, 'small'),
      ambition: told([7, 7, 8, 8, 8, 8, 8, 9], 7.9, 0.6, 'small'),
      notes: ['We vragen altijd eerst wat er aan de hand is.'],
    },
    {
      itemId: 'kosten-klant',
      current: told([3, 5, 5, 5, 6, 6, 6, 9], 5.6, 1.6, 'medium'),
      ambition: told([7, 8, 8, 8, 8, 8, 9, 9], 8.1, 0.6, 'small'),
      notes: ['Wij stoppen de rente als iemand hulp krijgt.', 'Na de overdracht lopen de kosten toch weer op.'],
    },
    {
      itemId: 'communicatie-gesprek',
      current: told([2, 3, 3.5, 4, 7, 8, 8, 9], 5.6, 2.5, 'large'),
      ambition: told([5, 6, 8, 8, 9, 9, 10, 10], 8.1, 1.7, 'medium'),
      notes: ['Het hangt erg af van wie je aan de lijn krijgt.'],
    },
    { itemId: 'nazorg', current: tooFew(mode), ambition: tooFew(mode), notes: [] },
  ],
});

const discussion = document.querySelector('meetlat-discussion');
discussion.picture = picture('open');
document.querySelector('#choose').addEventListener('change', ({ target }) => {
  discussion.picture = picture(target.value);
});

// What is filled in on this page is of the group, also when somebody begins in the list below.
await customElements.whenDefined('meetlat-assessment');
const { provider } = document.querySelector('#samen');
const markAgreed = () => {
  const { store } = provider.value;
  if (store && store.state.assessment.details.kind !== 'agreed') {
    store.dispatch({ type: 'describe', details: { kind: 'agreed' } });
  }
};
provider.subscribe(markAgreed);
markAgreed();
