/* global document */
// In the browser: takes the page over from the server, and sends every change back.
import { hydrate } from 'meetlat/ssr/client';
import { AssessmentStore, assessmentToJson } from 'meetlat';
import instrument from 'meetlat/data/sociale-incasso.nl';
import { page } from './page.mjs';

// After `hydrate`: a bundler that splits code may turn the order of imports around, but not this one.
await import('meetlat/define');

const assessment = JSON.parse(document.querySelector('#filling').textContent);
const store = new AssessmentStore(instrument, assessment);

// Before taking over: what a person chose in the meantime is a change too.
// One at a time, so that the last one sent is the last one kept.
let sent = Promise.resolve();
const send = () => fetch('/filling', { method: 'PUT', body: assessmentToJson(store.state.assessment) });
store.subscribe(() => {
  sent = sent.then(send).catch(console.warn);
});
await hydrate(page(store), document.querySelector('main'));
