import { expect } from 'chai';
import type { SessionState } from '../../src/domain/session.js';
import {
  askOpening,
  closeSession,
  collectItem,
  newSession,
  nextItem,
  OPENINGS,
  planSteps,
  revealItem,
  revealOpenings,
  scoreAgain,
  shownRounds,
  startStep,
  stopStep,
  startTalk,
  timeLeft,
} from '../../src/domain/session.js';

const STEPS = [
  { title: 'Een', minutes: 15 },
  { title: 'Twee', minutes: 10 },
];
const lobby = newSession({
  title: 'T',
  mode: 'open',
  itemIds: ['a', 'b', 'c'],
  steps: STEPS,
  question: 'Wat weet je?',
});
const steps: Readonly<Record<string, (state: SessionState) => SessionState>> = {
  askOpening,
  revealOpenings,
  collect: (state) => collectItem(state, 'a'),
  revealItem,
  startTalk,
  scoreAgain,
};
/** Which of the transitions do something from here. */
const possible = (state: SessionState): string[] => Object.keys(steps).filter((name) => steps[name]?.(state) !== state);

describe('a live session', () => {
  it('starts in the lobby, protected unless it is said, with nothing asked', () => {
    expect(newSession()).to.deep.include({ revision: 0, phase: 'lobby', mode: 'protected', item: null, round: 1 });
  });

  it('goes through an item: collect, reveal, talk, again, reveal', () => {
    const collecting = collectItem(lobby, 'a');
    expect(collecting).to.deep.include({ phase: 'collect', item: 'a', round: 1 });
    const talking = startTalk(revealItem(collecting));
    expect(talking.phase).to.equal('talk');
    const again = scoreAgain(talking);
    expect(again).to.deep.include({ phase: 'again', item: 'a', round: 2 });
    expect(revealItem(again).revealed).to.deep.equal(['a 1', 'a 2']);
    expect(shownRounds(revealItem(again), 'a')).to.deep.equal([1, 2]);
  });

  it('shows nothing that was not asked, and lets nothing be asked after the end', () => {
    expect(possible(lobby)).to.deep.equal(['askOpening', 'collect']);
    expect(possible(askOpening(lobby))).to.deep.equal(['revealOpenings', 'collect']);
    expect(possible(collectItem(lobby, 'a'))).to.deep.equal(['revealItem']);
    expect(possible(revealItem(collectItem(lobby, 'a')))).to.deep.equal(['collect', 'startTalk', 'scoreAgain']);
    expect(possible(closeSession(lobby))).to.deep.equal([]);
    expect(collectItem(lobby, 'unknown')).to.equal(lobby);
    expect(askOpening({ ...lobby, question: ' ' }).phase).to.equal('lobby');
  });

  it('shows answers to the opening question apart from items', () => {
    const shown = revealOpenings(askOpening(lobby));
    expect(shown.revealed).to.deep.equal([OPENINGS]);
    expect(nextItem(shown)).to.equal('a');
  });

  it('knows what comes next, and when all was shown', () => {
    const shown = (state: SessionState, id: string) => revealItem(collectItem(state, id));
    expect(nextItem(lobby)).to.equal('a');
    expect(nextItem(shown(lobby, 'b'))).to.equal('c');
    expect(nextItem(shown(shown(lobby, 'b'), 'c'))).to.equal('a');
    expect(nextItem(shown(shown(shown(lobby, 'a'), 'b'), 'c'))).to.equal(null);
    expect(nextItem(collectItem(shown(shown(lobby, 'a'), 'b'), 'c'))).to.equal(null);
  });

  it('returns to an item in a round of its own: what was shown stays as it was', () => {
    const back = collectItem(revealItem(collectItem(revealItem(collectItem(lobby, 'a')), 'b')), 'a');
    expect(back).to.deep.include({ phase: 'again', item: 'a', round: 2 });
  });

  it('counts a step down, and says when it takes too long', () => {
    const started = startStep(lobby, 1, 1000);
    expect(timeLeft(lobby, 0)).to.equal(null);
    expect(timeLeft(started, 1000)).to.equal(600_000);
    expect(timeLeft(started, 601_500)).to.equal(-500);
    expect(timeLeft(stopStep(started), 5)).to.equal(null);
    expect(startStep(lobby, 2, 0)).to.equal(lobby);
    expect(planSteps(started, STEPS.slice(0, 1)).step).to.equal(0);
  });
});
