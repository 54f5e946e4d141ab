import * as steps from '../../domain/session.js';
import type { SessionState } from '../../domain/session.js';
import type { FacilitatorActs } from './facilitator-view.js';
import type { LiveSession } from './live-session.js';

/** What the facilitator's buttons do to the session of the moment. */
export function facilitatorActs(live: () => LiveSession | null, edit: () => void): FacilitatorActs {
  const change = (transition: (state: SessionState) => SessionState): void => void live()?.change(transition);
  return {
    edit,
    ask: () => {
      change(steps.askOpening);
    },
    showOpenings: () => {
      change(steps.revealOpenings);
    },
    collect: (itemId) => {
      change((state) => steps.collectItem(state, itemId));
    },
    reveal: () => void live()?.reveal(),
    talk: () => {
      change(steps.startTalk);
    },
    again: () => {
      change(steps.scoreAgain);
    },
    close: () => {
      change(steps.closeSession);
    },
    start: (step) => {
      change((state) => steps.startStep(state, step, Date.now()));
    },
    stop: () => {
      change(steps.stopStep);
    },
    plan: (plan) => {
      change((state) => steps.planSteps(state, plan));
    },
  };
}
