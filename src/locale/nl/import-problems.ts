import type { Sentences } from '../told.js';
import { quoted, said } from '../told.js';

const COPY = 'Open het, selecteer de tabel, kopieer die en plak haar in een leeg Excel-bestand of tekstbestand.';

/** Why a text is refused, and what to do. By code of `import/`. */
export const PROBLEMS: Sentences = {
  other: () => 'Dit is niet te lezen. Kies een ander bestand.',
  empty: () => 'Hier staat niets in. Kies een ander bestand.',
  'too-large': ({ limit }) =>
    `Dit bestand is te groot. Het mag hoogstens ${said(limit)} MB zijn. Haal plaatjes eruit of kies een ander bestand.`,
  'unpacks-too-large': () => 'In dit bestand zit te veel. Zet alleen de tabellen van de meetlat in een nieuw bestand.',
  picture: () =>
    'Dit is een foto of een plaatje, ook al kan de naam iets anders zeggen. Daar kan ik geen tekst uit lezen. Kies een bestand met de tekst zelf.',
  pdf: () => `Dit is een pdf, ook al kan de naam iets anders zeggen. ${COPY}`,
  'old-office': () => 'Dit is een oud Word- of Excel-bestand. Open het en bewaar het als .xlsx of als tekst.',
  'old-excel': () => 'Dit is een oud Excel-bestand (.xls). Open het en bewaar het als .xlsx.',
  password: () => 'Op dit bestand zit een wachtwoord. Open het, haal het wachtwoord eraf en bewaar het.',
  'other-office': () => `Dit is geen Excel-bestand. Is het een Word-bestand? ${COPY}`,
  rtf: () => `Dit is een bestand met opmaak (.rtf). ${COPY}`,
  corrupt: () => 'Dit bestand is beschadigd. Open het, bewaar het opnieuw en kies het dan nog eens.',
  'no-text': () => 'Dit is geen tekst en geen Excel-bestand. Kies een bestand met de tekst van de meetlat.',
  'no-header': () =>
    'Ik zie geen kop met niveaus. Zet boven de tabel een regel met de niveaus en hun ondergrens, zoals: 1 BEGIN, 5,5 MIDDEN, 8 TOP, 10. Zet tabs tussen de kolommen.',
  'no-rows': () => 'Onder deze kop staan geen onderdelen. Zet onder de kop een regel voor elk onderdeel.',
  'no-bounds': ({ level }) =>
    `Bij het niveau ${quoted(level)} staat geen ondergrens. Zet het cijfer waar het niveau begint voor de naam, zoals: 5,5 MIDDEN.`,
  'level-without-bound': ({ found }) =>
    `Tussen de niveaus staat ${quoted(found)} zonder cijfer. Zet ervoor bij welk cijfer het niveau begint, of haal de kolom weg.`,
  'level-order': () => 'De cijfers in de kop lopen niet op. Zet de niveaus van laag naar hoog.',
  'header-count': ({ numbers, names }) =>
    `In de kop staan ${said(numbers)} cijfers bij ${said(names)} namen. Zet bij elk niveau één cijfer, en het einde van de schaal daarachter.`,
  'other-levels': ({ first }) =>
    `Deze kop heeft andere niveaus dan de kop op regel ${said(first)}. Maak ze gelijk, of lees de tabellen apart in.`,
  'too-many-levels': ({ found, limit }) =>
    `Hier staan ${said(found)} niveaus. Een meetlat kan er hoogstens ${said(limit)} hebben. Haal er een paar weg.`,
  'no-end': ({ from }) =>
    `De kop zegt niet waar de schaal eindigt. Zet een cijfer boven ${said(from)} achter het laatste niveau.`,
  'missing-cells': ({ title, levels, found, expected }) =>
    `Bij ${quoted(title)} staan ${said(found)} van de ${said(expected)} teksten. Leeg is: ${said(levels)}. Vul die aan.`,
  'too-many-cells': ({ title, found, expected }) =>
    `Bij ${quoted(title)} staan ${said(found)} teksten, en de kop heeft ${said(expected)} niveaus. Haal de extra kolom weg, of zet haar in de kop.`,
  'no-title': ({ text }) =>
    `Voor ${quoted(text)} ontbreekt de naam van het onderdeel. Zet die vooraan. Hoort dit bij de regel erboven? Voeg de regels dan samen.`,
  'only-title': ({ title }) =>
    `Hier staat alleen ${quoted(title)}. Is het een onderdeel? Vul de teksten in. Is het een thema? Zet er een dubbele punt achter.`,
  duplicate: ({ title, first }) =>
    `Het onderdeel ${quoted(title)} staat ook op regel ${said(first)}, met een andere tekst. Haal er één weg of geef het een andere naam.`,
  'too-many-rows': ({ found, limit }) =>
    `Er staan ${said(found)} onderdelen in. Een meetlat kan er hoogstens ${said(limit)} hebben. Haal de regels weg die er niet bij horen.`,
  'too-many-lines': ({ limit }) =>
    `Er staan meer dan ${said(limit)} regels in. Haal de regels weg die er niet bij horen.`,
};
