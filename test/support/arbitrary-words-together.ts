/** Generated arguments for the sentences of working together: as `calls` of arbitrary-words.ts, of which it is a part. */
import * as fc from 'fast-check';

const name = fc.constantFrom('Nazorg', 'Aqua', 'KPI', 'Lumen · Vega', 'Zoë');
const aspect = fc.constantFrom('Nazorg', 'KPI');
const some = fc.integer({ min: 1, max: 300 });
/** Fewest answers of a picture: two at the very least. */
const minimum = fc.integer({ min: 2, max: 300 });
const score = fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10);
const gap = fc.integer({ min: -90, max: 90 }).map((tenths) => tenths / 10);
const clock = fc.nat({ max: 900 }).map((minutes) => `${String(minutes)}:05`);

const OUTCOMES = [
  ...['new', 'newer', 'same', 'older', 'agreed', 'other-instrument', 'other-edition', 'no-code', 'newer-version'],
  ...['cut-off', 'damaged', 'rejected', 'nothing', 'too-large', 'archive', 'unreadable'],
];

export const togetherCalls: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  'discussion.about': fc.tuple(some, some),
  'discussion.answers': fc.tuple(some),
  'discussion.dissentWrong': fc.tuple(some),
  'discussion.dropped': fc.tuple(name),
  'discussion.fillOf': fc.tuple(name),
  'discussion.keeps': fc.tuple(some),
  'discussion.priorityOf': fc.tuple(name),
  'discussion.questions.ambition': fc.tuple(score, score),
  'discussion.questions.current': fc.tuple(score, score),
  'discussion.questions.far': fc.tuple(score, score),
  'discussion.range': fc.tuple(score, score),
  'discussion.removed': fc.tuple(name),
  'discussion.score.ambition': fc.tuple(name),
  'discussion.score.current': fc.tuple(name),
  'duo.agreed': fc.tuple(some, some),
  'duo.count': fc.tuple(some, some),
  'duo.differences.large': fc.tuple(score),
  'duo.differences.medium': fc.tuple(score),
  'duo.differences.small': fc.tuple(score),
  'duo.handOverTo': fc.tuple(name),
  'duo.note': fc.tuple(name),
  'duo.place': fc.tuple(some, some),
  'duo.readyOpen': fc.tuple(some),
  'duo.takeAs': fc.tuple(name),
  'duo.turn': fc.tuple(name),
  'groupCharts.answers': fc.tuple(some),
  'groupCharts.difference': fc.tuple(gap),
  'groupCharts.people': fc.tuple(some),
  'groupCharts.profileTitle': fc.tuple(some),
  'groupCharts.radarDescription': fc.tuple(fc.nat({ max: 30 }), some),
  'groupCharts.radarTitle.ambition': fc.tuple(some),
  'groupCharts.radarTitle.current': fc.tuple(some),
  'groupCharts.range': fc.tuple(score, score),
  'groupCharts.sectorTooFew': fc.tuple(minimum),
  'groupCharts.sectorWhere': fc.tuple(minimum),
  ...Object.fromEntries(OUTCOMES.map((outcome) => [`handIn.outcomes.${outcome}`, fc.tuple(some)])),
  'handIn.count': fc.tuple(some),
  'handIn.filled': fc.tuple(some),
  'handIn.member': fc.tuple(some),
  'handIn.members': fc.tuple(fc.nat({ max: 30 })),
  'handIn.modeMinimum': fc.tuple(minimum),
  'handIn.notYet': fc.tuple(minimum),
  'handIn.removeLabel': fc.tuple(name),
  'group.agendaQuestion': fc.tuple(fc.constantFrom('apart', 'far', 'both')),
  'group.agendaRule': fc.tuple(score),
  'group.agreementRule': fc.tuple(score, score),
  'workshop.before': fc.tuple(some, score),
  'workshop.chooseLabel': fc.tuple(name),
  'workshop.collect': fc.tuple(name),
  'workshop.count': fc.tuple(aspect, some, some),
  'workshop.each': fc.tuple(some),
  'workshop.joined': fc.tuple(some),
  'workshop.mean': fc.tuple(score),
  'workshop.minutes': fc.tuple(some),
  'workshop.modeTold.open': fc.tuple(minimum),
  'workshop.modeTold.protected': fc.tuple(minimum),
  'workshop.next': fc.tuple(name),
  'workshop.removeStepLabel': fc.tuple(some),
  'workshop.round': fc.tuple(some),
  'workshop.shown': fc.tuple(some),
  'workshop.startStepLabel': fc.tuple(name),
  'workshop.stepMinutes': fc.tuple(some),
  'workshop.stepTitle': fc.tuple(some),
  'workshop.summary': fc.tuple(some, score, score, score),
  'workshop.timeLeft': fc.tuple(clock),
  'workshop.timeOver': fc.tuple(clock),
  'workshop.tooFew': fc.tuple(minimum),
};
