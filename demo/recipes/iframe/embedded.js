// On the page in the frame: says how tall it is and what happens, to one site only, and only after that site asked.
import { message, readMessage } from './message.js';

const host = document.querySelector('meta[name=meetlat-host]').content;
const tell = (kind, fields) => parent.postMessage(message(kind, fields), host);

function start() {
  const root = document.documentElement;
  new ResizeObserver(() => tell('height', { height: Math.ceil(root.getBoundingClientRect().height) })).observe(root);
  document.addEventListener('meetlat-score', ({ itemId, aspect, rating }) => tell('score', { itemId, aspect, rating }));
  document.addEventListener('meetlat-save', ({ phase }) => tell('save', { phase }));
  document.addEventListener('meetlat-complete', ({ assessmentId }) => tell('complete', { assessmentId }));
}

let started = false;
addEventListener('message', ({ origin, source, data }) => {
  if (started || origin !== host || source !== parent || readMessage(data)?.kind !== 'connect') return;
  started = true;
  start();
});
// The page around us listens already, and answers.
if (parent !== self) tell('connect');
