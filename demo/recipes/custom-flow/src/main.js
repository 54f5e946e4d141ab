// A flow of our own: three questions, one at a time. The library gives the item, the store and the saving.
import { bundledInstrument, Workspace } from 'meetlat';
import { recordParser, summaryDetails } from 'meetlat/schema';
import 'meetlat/elements/item/define';
import { textInTab } from './place.js';
import { TextAdapter } from './text-adapter.js';

const QUESTIONS = ['schuldvraag', 'kosten-klant', 'nazorg'];

const instrument = await bundledInstrument();
const parsers = { record: recordParser(instrument.scale), details: summaryDetails };
const workspace = new Workspace(instrument, new TextAdapter(textInTab('scan')), parsers, null);
const { store } = await workspace.open('drie-vragen');

const [step, question, next, save] = ['step', 'question', 'next', 'save'].map((id) => document.getElementById(id));
const item = document.createElement('meetlat-item');
item.store = store;
item.aspects = ['current'];
question.append(item);

let at = 0;
function show() {
  item.item = QUESTIONS[at];
  step.textContent = `Vraag ${at + 1} van ${QUESTIONS.length}`;
  next.disabled = at === QUESTIONS.length - 1;
}
next.addEventListener('click', () => {
  at++;
  show();
});
show();

store.subscribe(() => {
  const { phase, pending } = store.state.save;
  save.textContent = phase === 'saved' && pending === 0 ? 'Bewaard' : '';
});
// Notes wait a moment before they are saved. A page that goes can't.
addEventListener('pagehide', () => workspace.flush(true));
