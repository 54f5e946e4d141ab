/** What `meetlat-theme` says. */
export const theme = {
  progress: (filled: number, total: number): string => `${filled} van ${total} ingevuld`,
  means: 'Gemiddeld',
  mean: { current: 'nu', ambition: 'ambitie' },
  counted: (mean: string, n: number, of: number): string => `${mean} (${n} van ${of})`,
  none: 'nog geen cijfers',
  missing: (id: string): string => `Het thema “${id}” bestaat niet in deze meetlat.`,
  loading: 'De meetlat wordt geladen …',
};
