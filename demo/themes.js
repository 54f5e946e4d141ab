/* global document, FormData */
import { bundledInstrument, EMPTY_ANSWER } from 'meetlat';
// Only while developing: says in the console which colours have too little contrast.
import 'meetlat/check';
import 'meetlat/define';

const instrument = await bundledInstrument();
const ids = instrument.themes.flatMap(({ items }) => items.map(({ id }) => id));
const answers = Object.fromEntries(
  ids.map((id, i) => [id, { ...EMPTY_ANSWER, current: 3 + ((i * 5) % 6), ambition: 6 + ((i * 3) % 5) }]),
);
for (const chart of document.querySelectorAll('meetlat-radar, meetlat-report'))
  Object.assign(chart, { instrument, answers });
document.querySelector('meetlat-item').answer = answers['kosten-klant'];

const form = document.querySelector('#looks');

function wear() {
  const { look, scheme } = Object.fromEntries(new FormData(form));
  for (const sheet of document.querySelectorAll('link[data-look]')) sheet.disabled = sheet.dataset.look !== look;
  document.documentElement.style.colorScheme = scheme;
}

form.addEventListener('change', wear);
wear();
