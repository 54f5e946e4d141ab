/** Everything that can be imported without registering an element or touching the page. */
export * from './domain/index.js';
export { bundledInstrument } from './bundled-instrument.js';
export { MeetlatAssessment } from './elements/assessment/meetlat-assessment.js';
export { MeetlatCompleteEvent, MeetlatNoteEvent, MeetlatSaveEvent, MeetlatScoreEvent } from './elements/events.js';
export { MeetlatItem } from './elements/item/meetlat-item.js';
export { MeetlatProfile } from './elements/profile/meetlat-profile.js';
export { MeetlatRadar } from './elements/radar/meetlat-radar.js';
export { MeetlatReport } from './elements/report/meetlat-report.js';
export { MeetlatTheme } from './elements/theme/meetlat-theme.js';
export { assessmentToJson } from './export/json.js';
export type { StorageAdapter } from './storage/adapter.js';
export { StorageFault } from './storage/adapter.js';
export type { Action, StoreState, Undoable } from './store/assessment-store.js';
export { AssessmentStore } from './store/assessment-store.js';
export type { Environment, StorageChoice } from './store/environment.js';
export type { Conflict, SaveState } from './store/save-state.js';
export { Workspace } from './store/workspace.js';
