import { formatDay } from './format-day.js';

/** Would reorder the words next to them. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/** How a filling is named: "Waterbedrijf · duo 3 · 6 januari 2026". Empty when nothing was said about it. */
export const fillingName = (details: { organisation: string; label: string; heldOn: string }): string =>
  [details.organisation, details.label, details.heldOn && formatDay(details.heldOn)]
    .filter(Boolean)
    .join(' · ')
    .replace(BIDI_CONTROLS, '');

/** The name of a filling as a file: letters, digits, spaces and dashes. */
export const fillingFile = (name: string): string =>
  `meetlat ${name}`.replaceAll(/[^\p{L}\p{N} -]+/gu, '').slice(0, 80) + '.json';
