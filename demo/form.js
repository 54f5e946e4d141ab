/* global document, FormData */
import 'meetlat/elements/item/define';

const form = document.querySelector('#form');
const sent = document.querySelector('#sent');

const cell = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });

// An item takes part in `FormData` as any field does. What is not filled in is not sent.
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const entries = [...new FormData(form)].flatMap(([name, value]) => [cell('dt', name), cell('dd', value)]);
  sent.querySelector('dl').replaceChildren(...entries);
  sent.hidden = false;
  sent.focus();
});

form.addEventListener('reset', () => {
  sent.hidden = true;
});
