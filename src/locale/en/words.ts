/** "1 item", "3 items". English has no other plurals in what we count. */
export const counted = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

export const items = (count: number): string => counted(count, 'item');
export const scores = (count: number): string => counted(count, 'score');
export const themes = (count: number): string => counted(count, 'theme');

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
