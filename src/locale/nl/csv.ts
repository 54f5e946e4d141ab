/** The header row of the table as CSV. */
export const csv = {
  number: 'Nummer',
  id: 'Code',
  theme: 'Thema',
  title: 'Onderdeel',
  rating: { current: 'Nu', ambition: 'Ambitie' },
  level: { current: 'Niveau nu', ambition: 'Niveau ambitie' },
  gap: 'Verschil',
  note: { current: 'Waarom dit cijfer? (nu)', ambition: 'Waarom dit cijfer? (ambitie)' },
  /** Of a group, behind the name of the aspect: "Nu: gemiddeld". */
  group: {
    n: 'antwoorden',
    mean: 'gemiddeld',
    median: 'middelste',
    deviation: 'standaardafwijking',
    low: 'laagste',
    high: 'hoogste',
    agreed: 'samen afgesproken',
    notes: 'Toelichtingen uit de groep',
  },
};
