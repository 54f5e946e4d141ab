/** yyyy-mm-dd; when such a day does not exist, calendars read it as a later one. */
export const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export const isDay = (value: unknown): value is string => typeof value === 'string' && DAY.test(value);
