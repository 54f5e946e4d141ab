/** Composes what handing in and taking in need. A chunk of its own, with the elements that need it. */
import type { HandInEnvironment } from './elements/group/environment.js';
import { assessmentToCode, codeLink, fragmentCode, groupToJson, readAll } from './hand-in/index.js';
import { workshopEnvironment } from './rooms.js';
import { defaultEnvironment } from './setup.js';

function takeCode(): string | null {
  const code = fragmentCode(location.hash);
  // So that it is not passed on with the page, nor found in the history.
  if (code !== null) history.replaceState(history.state, '', location.pathname + location.search);
  return code;
}

export function handInEnvironment(): HandInEnvironment {
  const rooms = workshopEnvironment();
  const environment = defaultEnvironment();
  return {
    instrument: (src) => environment.instrument(src),
    room: (instrument, choice) => rooms.room(instrument, choice),
    workspace: (instrument, { storage, namespace }) => environment.workspace(instrument, storage, namespace),
    newId: () => environment.newId(),
    readAll,
    groupToJson,
    toCode: (assessment, instrument) => assessmentToCode(assessment, instrument, Math.floor(Date.now() / 1000)),
    toLink: codeLink,
    takeCode,
  };
}
