import { assessmentToJson } from '../export/json.js';
import type { HandedIn } from '../domain/handed-in.js';

export const GROUP_FORMAT = 'meetlat-group';

/** The answers of a group as one file, which `readAll` takes in again: on another computer, or after a clean-up. */
export function groupToJson(members: readonly HandedIn[]): string {
  const files = members.map(({ assessment, madeAt }) => ({
    madeAt,
    file: JSON.parse(assessmentToJson(assessment)) as unknown,
  }));
  return `${JSON.stringify({ format: GROUP_FORMAT, schemaVersion: 1, members: files }, null, 1)}\n`;
}
