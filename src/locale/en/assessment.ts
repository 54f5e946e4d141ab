import type { Dictionary } from '../dictionary.js';
import { fillingFile, fillingName } from '../names.js';
import { counted } from './words.js';

/** What `meetlat-assessment` says. */
export const assessment: Dictionary['assessment'] = {
  loading: 'Loading the Meetlat …',
  failed: 'The Meetlat cannot be shown',
  notLoaded: 'Part of this page could not be loaded. Check your connection and try again.',

  start: {
    howTitle: 'How it works',
    more: 'More about the Meetlat',
    resumeTitle: 'Pick up where you left off',
    resume: 'Continue',
    newTitle: 'Start a new assessment',
    newHint: 'You can leave everything below empty.',
    organisation: 'Organisation',
    label: 'Who is filling this in?',
    labelHint: 'For example: customer service pair.',
    heldOn: 'Date',
    begin: 'Start',
    earlierTitle: 'Earlier assessments',
    open: 'Open',
    openLabel: (name) => `Open: ${name}`,
    remove: 'Delete',
    removeLabel: (name) => `Delete: ${name}`,
    upload: 'Open a file',
    uploadChoose: 'Choose a file',
    uploadHint: 'Did you download an assessment before? Then you can carry on here.',
  },
  filling: (details) => fillingName(details) || 'No name',
  progress: (filled, total) => `${filled} of ${total} filled in`,
  progressLabel: 'Progress',

  steps: 'Steps',
  aspect: { current: 'now', ambition: 'ambition' },
  pause: 'Look together',
  result: 'Result',
  overview: 'All items',
  scored: (current, ambition) => `now ${current}, ambition ${ambition}`,
  unset: 'empty',
  previous: 'Back',
  next: 'Next',
  toResult: 'Go to the result',
  pauseTitle: 'First look at today together',
  pauseText:
    'You have filled in how things are now. Talk about the scores until you agree on one picture. Then carry on with your ambition.',

  menu: 'More',
  download: 'Download your answers',
  uploadInto: 'Open a file in this assessment',
  clear: 'Clear everything',
  details: 'Details of this assessment',
  toStart: 'Back to the start',

  confirm: {
    cancel: 'No, keep it',
    clear: 'Do you want to clear all scores and notes?',
    clearYes: 'Yes, clear everything',
    remove: (name) => `Do you want to delete this assessment? ${name}. You cannot undo this.`,
    removeYes: 'Yes, delete',
    replace: 'The file replaces all answers that are here now. Do you want that?',
    replaceYes: 'Yes, replace',
  },
  undone: { clear: 'Everything is cleared.', reset: 'This item is cleared.', import: 'The file is open.' },
  undo: 'Undo',

  fileProblem: 'This file cannot be opened. Nothing has changed.',
  fileName: fillingFile,

  save: {
    idle: {
      none: '',
      device: 'Your answers are saved on this device.',
      server: 'Your answers are saved and shared.',
    },
    busy: 'Saving …',
    saved: {
      none: 'Not saved: only in this window',
      device: 'Saved on this device',
      server: 'Saved and shared',
    },
  },
  fault: {
    offline: 'You are offline. Your answers are still in this window. We save them as soon as you are back online.',
    server: 'Saving does not work right now. We keep trying. Your answers are still in this window.',
    quota: "This browser's storage is full. Download your answers, make some room and try again.",
    corrupt: 'Saving failed because of a storage error. Download your answers and try again.',
    version: 'This assessment was made with a newer version. You can view and download it, but not change it.',
    auth: 'You are no longer signed in. Please sign in again. Your answers are still in this window.',
    rejected: 'This assessment was deleted somewhere else. Download it if you want to keep it.',
  },
  memory:
    'This browser cannot save anything here. If you close this window, your answers are gone. Download them in time.',
  damaged: (count) =>
    count === 1
      ? 'One answer was damaged and has been set aside. The rest is still there.'
      : `${counted(count, 'answer')} were damaged and have been set aside. The rest is still there.`,
  retry: 'Try again',
};
