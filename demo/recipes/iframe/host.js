// On the page around the frame: gives the frame its height, and hands on what happens in it.
import { message, readMessage } from './message.js';

/**
 * Connects a frame that shows a page with `embedded.js`. `origin` is that page's, exactly: "https://meetlat.example".
 * `hear(message)` gets scores, save states and completion. Returns a function that ends it.
 */
export function connect(frame, { origin, hear = () => undefined }) {
  const ask = () => frame.contentWindow?.postMessage(message('connect'), origin);
  const listen = ({ origin: from, source, data }) => {
    if (from !== origin || source !== frame.contentWindow) return;
    const said = readMessage(data);
    if (!said) return;
    if (said.kind === 'connect') ask();
    else if (said.kind === 'height') frame.style.height = `${said.height}px`;
    else hear(said);
  };
  addEventListener('message', listen);
  frame.addEventListener('load', ask);
  return () => {
    removeEventListener('message', listen);
    frame.removeEventListener('load', ask);
  };
}
