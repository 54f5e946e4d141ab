// On the page around the frame: gives the frame its height, and hands on what happens in it.
import { message, readMessage } from './message.js';

/**
 * Shows a page with `embedded.js` in a frame without `src` (it gets one when we listen, so that nothing is missed). Only that
 * page is heard. `hear(message)` gets scores, save states and completion. Returns a function that ends it.
 */
export function connect(frame, src, hear = () => undefined) {
  const { origin } = new URL(src);
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
  frame.src = src;
  return () => removeEventListener('message', listen);
}
