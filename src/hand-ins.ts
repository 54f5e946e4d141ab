/** Composes what handing in and taking in need. A chunk of its own, with the elements that need it. */
import type { HandInEnvironment, LinkCode } from './elements/group/environment.js';
import { assessmentToCode, codeLink, fragmentCode, groupToJson, readAll } from './hand-in/index.js';
import { workshopEnvironment } from './rooms.js';
import { defaultEnvironment } from './setup.js';

/** The code that an element is taking in now: no other takes it too. */
let claimed: string | null = null;

function takeCode(): LinkCode | null {
  const code = fragmentCode(location.hash);
  if (code === null || code === claimed) return null;
  claimed = code;
  const done = (isKept: boolean): void => {
    claimed = null;
    // So that it is not passed on with the page, nor found in the history. Not before: a page may be closed meanwhile.
    if (isKept && fragmentCode(location.hash) === code)
      history.replaceState(history.state, '', location.pathname + location.search);
  };
  return { code, done };
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
