/**
 * What the script-tag file loads ahead of time, beside its instrument: what few items need, what a report has beyond its
 * figures, charts and notes, and the guide.
 */
export const AHEAD = [
  'changes-text.js',
  'conclusions-rules.js',
  'document.js',
  'guide-element.js',
  'guide-sociale-incasso.nl.js',
  'guide-views.js',
  'guide.js',
  'guide2.js',
  'guides.js',
  'help-view.js',
  'item-extra.js',
  'meetlat-help.js',
  'plan-view.js',
  'plan.js',
  'plan2.js',
  'print-frame.js',
  'report-extra.js',
  'start-help.js',
  'toolbar-view.js',
  'wording-changes.js',
];
