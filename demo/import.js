/* global Blob, document, URL, setTimeout, clearTimeout */
import 'meetlat/elements/item/define';
import { describeImport, htmlToText, importFile, importText, instrumentToJson } from 'meetlat/import';
import known from 'meetlat/data/sociale-incasso.nl';

const at = (id) => document.getElementById(id);
const [text, file, place, download] = ['text', 'file', 'place', 'download'].map(at);

/** Made up, in the layout of a printed meetlat: tabs between the columns. */
const EXAMPLE = [
  'Meetlat Buurtmoestuin',
  '',
  'Grond: Hoe de tuin groeit en gezond blijft',
  '',
  '\t1 ZAADJE\t4 KIEM\t7 BLOEM\t10',
  'Compost\tAl het tuinafval gaat weg.\tEen deel van het afval wordt compost.\tDe tuin maakt alle compost zelf.\t',
  'Water\tDe sproeier staat altijd aan.\tEr is een regenton.\tRegenwater is genoeg, ook in de zomer.\t',
].join('\n');

const options = () => ({ known, date: new Date().toISOString().slice(0, 10) });

const element = (tag, words, ...children) => {
  const made = document.createElement(tag);
  made.textContent = words;
  made.append(...children);
  return made;
};

/** A chapter of the report. What was recognised can be long, so it is folded; the rest wants a look. */
function chapter({ kind, title, lines }) {
  const list = element('ul', '', ...lines.map((line) => element('li', line)));
  const head = element('summary', `${title} (${lines.length})`);
  const details = element('details', '', head, list);
  details.dataset.kind = kind;
  details.open = kind === 'problems' || kind === 'guessed';
  return details;
}

function showInstrument(instrument) {
  const item = Object.assign(document.createElement('meetlat-item'), { instrument });
  item.item = instrument.themes[0].items[0].id;
  at('preview').replaceChildren(item);
}

async function show(imported) {
  const { summary, parts } = await describeImport(imported, 'nl');
  at('report').hidden = false;
  at('summary').textContent = summary;
  at('parts').replaceChildren(...parts.map(chapter));
  URL.revokeObjectURL(download.href);
  download.hidden = !imported.ok;
  if (!imported.ok) return;
  download.href = URL.createObjectURL(new Blob([instrumentToJson(imported.instrument)], { type: 'application/json' }));
  download.download = `${imported.instrument.id}.json`;
  showInstrument(imported.instrument);
}

const readText = () => show(importText(text.value, options()));

/** Reading takes some milliseconds; waiting for a pause in typing keeps the report still. */
let waiting;
text.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(readText, 300);
});

// What comes from Word or a website has its tables as HTML. As text with tabs people can see and mend it.
text.addEventListener('paste', (event) => {
  const html = event.clipboardData?.getData('text/html') ?? '';
  if (!/<table\b/i.test(html)) return;
  event.preventDefault();
  text.setRangeText(htmlToText(html), text.selectionStart, text.selectionEnd, 'end');
  readText();
});

const readFile = async (chosen) => {
  if (chosen) await show(await importFile(chosen, options()));
};

file.addEventListener('change', () => readFile(file.files[0]));
place.addEventListener('dragover', (event) => event.preventDefault());
place.addEventListener('drop', (event) => {
  event.preventDefault();
  readFile(event.dataTransfer.files[0]);
});

at('example').addEventListener('click', () => {
  text.value = EXAMPLE;
  readText();
});

showInstrument(known);
