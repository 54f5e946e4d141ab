import { connect } from './host.js';

const frame = document.querySelector('iframe');
const said = document.querySelector('#said');

connect(frame, '{{embedded}}/embedded.html', ({ kind, itemId, rating }) => {
  if (kind === 'score') said.textContent = `${itemId}: ${rating ?? 'gewist'}`;
});
