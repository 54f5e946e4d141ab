/** Loads the rest of the result ahead of time: when people get there, the connection may be gone. */
export const loadResult = (): void => {
  setTimeout(() => void import('../report/report-extra.js').catch(() => undefined));
};
