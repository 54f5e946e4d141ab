// What `meetlat check` says, in Dutch and in English. What is wrong inside an instrument is said by the library itself:
// src/locale/<lang>/problems.ts.

const plural = (count, one, more) => `${count} ${count === 1 ? one : more}`;

const nl = {
  usage:
    'Gebruik: meetlat check <bestand.json> …\nKijkt of een eigen meetlat klopt, en zegt per fout de regel en wat je kunt doen.',
  unreadable: (why) =>
    ({
      ENOENT: 'dit bestand is er niet. Controleer de naam en de map.',
      EISDIR: 'dit is een map. Geef de naam van een bestand.',
      EACCES: 'dit bestand mag je niet lezen. Vraag toegang, of maak een kopie.',
    })[why] ?? 'dit bestand is niet te lezen. Maak een kopie en probeer die.',
  empty: 'dit bestand is leeg. Begin met het voorbeeld in de documentatie: docs/instrument-template.json.',
  kinds: {
    pdf: 'dit is een pdf, geen JSON. Maak eerst een meetlat van de tekst: meetlat import.',
    zip: 'dit is een Word- of Excel-bestand of een zip, geen JSON. Maak er eerst een meetlat van: meetlat import.',
    image: 'dit is een afbeelding, geen JSON. Kies een ander bestand.',
    html: 'dit is een webpagina, geen JSON. Maak er eerst een meetlat van: meetlat import.',
  },
  encoding: 'hier staat een teken dat geen UTF-8 is. Sla het bestand op als “UTF-8” en probeer het opnieuw.',
  utf16: 'dit bestand is opgeslagen als UTF-16. Sla het op als “UTF-8” en probeer het opnieuw.',
  mistakes: {
    end: 'het bestand houdt hier ineens op. Er mist nog een sluithaakje: } of ].',
    quote: 'dit is geen recht aanhalingsteken. Gebruik overal ".',
    comment: 'in JSON mag geen commentaar staan. Haal deze regel weg.',
    'open-string': 'deze tekst houdt op de regel niet op. Zet er een " achter, en houd de tekst op één regel.',
    escape: 'na \\ kan dit teken niet. Schrijf \\\\ voor een schuine streep, of \\" voor een aanhalingsteken.',
    control: 'in deze tekst staat een tab of een ander onzichtbaar teken. Vervang het door een spatie.',
    bracket: 'hier staat een ander haakje dan er openstaat. Een [ sluit met ], een { met }.',
    comma: 'hier mist een komma. Zet er een tussen dit en wat ervoor staat.',
    'last-comma': 'na het laatste hoort geen komma. Haal hem weg.',
    'decimal-comma': 'dit is een getal met een komma. Schrijf een punt: 5.5.',
    key: 'hier hoort de naam van een veld te staan, tussen twee ".',
    colon: 'na de naam van een veld hoort een dubbele punt. Zet er : achter.',
    twice: 'dit veld staat er twee keer. Alleen het laatste telt; haal er een weg.',
    deep: 'dit bestand zit te ingewikkeld in elkaar. Haal groepen en lijsten weg die niet nodig zijn.',
    word: 'dit kan hier niet. Zet een tekst tussen twee ", en schrijf een getal met een punt: 5.5.',
    value: 'hier mist een waarde. Vul een tekst, een getal, een lijst of een groep in.',
    after: 'hier staat nog iets na het einde. Haal het weg, of controleer de haakjes ervoor.',
  },
  assessment:
    'dit is een ingevulde meetlat. Open die op de pagina waar je hem hebt ingevuld; hier kijk je een meetlat zelf na.',
  otherFormat: (format) =>
    `het soort bestand “${format}” kan ik niet nakijken. Een meetlat begint met "format": "meetlat-instrument".`,
  newer: 'dit bestand is voor een nieuwere versie van meetlat. Installeer die, of zet hier 1 neer.',
  unknownField: (name, guess) =>
    `het veld “${name}” ken ik niet; het telt niet mee. ${guess ? `Bedoel je “${guess}”?` : 'Haal het weg, of controleer de naam.'}`,
  more: 'Er kan nog meer mis zijn. Verbeter dit eerst en kijk het dan opnieuw na.',
  fine: ({ themes, items, levels, lang }) =>
    `in orde. ${plural(themes, 'thema', 'thema’s')}, ${plural(items, 'onderdeel', 'onderdelen')}, ${plural(levels, 'niveau', 'niveaus')}, taal: ${lang}.`,
  total: (wrong, all) =>
    wrong === 0
      ? `${plural(all, 'bestand', 'bestanden')} in orde.`
      : `${wrong} van ${plural(all, 'bestand', 'bestanden')} niet in orde.`,
  note: 'let op: ',
};

const en = {
  usage:
    'Usage: meetlat check <file.json> …\nChecks an instrument of your own, and names the line of each mistake and what to do.',
  unreadable: (why) =>
    ({
      ENOENT: 'this file is not there. Check the name and the folder.',
      EISDIR: 'this is a folder. Give the name of a file.',
      EACCES: 'you may not read this file. Ask for access, or make a copy.',
    })[why] ?? 'this file cannot be read. Make a copy and try that.',
  empty: 'this file is empty. Start with the example in the documentation: docs/instrument-template.json.',
  kinds: {
    pdf: 'this is a PDF, not JSON. First turn its text into an instrument: meetlat import.',
    zip: 'this is a Word or Excel file or a zip, not JSON. First turn it into an instrument: meetlat import.',
    image: 'this is a picture, not JSON. Choose another file.',
    html: 'this is a web page, not JSON. First turn it into an instrument: meetlat import.',
  },
  encoding: 'here is a character that is not UTF-8. Save the file as “UTF-8” and try again.',
  utf16: 'this file is saved as UTF-16. Save it as “UTF-8” and try again.',
  mistakes: {
    end: 'the file stops here. A closing bracket is missing: } or ].',
    quote: 'this is not a straight quotation mark. Use " everywhere.',
    comment: 'JSON may not hold comments. Remove this line.',
    'open-string': 'this text does not end on its line. Put a " behind it, and keep the text on one line.',
    escape: 'this cannot come after \\. Write \\\\ for a backslash, or \\" for a quotation mark.',
    control: 'this text holds a tab or another invisible character. Replace it by a space.',
    bracket: 'this is another bracket than the one that is open. A [ closes with ], a { with }.',
    comma: 'a comma is missing here. Put one between this and what is before it.',
    'last-comma': 'no comma belongs after the last one. Remove it.',
    'decimal-comma': 'this is a number with a comma. Write a point: 5.5.',
    key: 'the name of a field belongs here, between two ".',
    colon: 'a colon belongs after the name of a field. Put : behind it.',
    twice: 'this field is there twice. Only the last one counts; remove one.',
    deep: 'this file is too complicated inside. Remove groups and lists that are not needed.',
    word: 'this is not possible here. Put a text between two ", and write a number with a point: 5.5.',
    value: 'a value is missing here. Fill in a text, a number, a list or a group.',
    after: 'there is something after the end. Remove it, or check the brackets before it.',
  },
  assessment:
    'this is a filled-in Meetlat. Open it on the page where you filled it in; this command checks an instrument itself.',
  otherFormat: (format) =>
    `files of the kind “${format}” cannot be checked here. An instrument begins with "format": "meetlat-instrument".`,
  newer: 'this file is for a newer version of meetlat. Install that, or put 1 here.',
  unknownField: (name, guess) =>
    `the field “${name}” is not known; it does not count. ${guess ? `Do you mean “${guess}”?` : 'Remove it, or check its name.'}`,
  more: 'More may be wrong. Mend this first, then check again.',
  fine: ({ themes, items, levels, lang }) =>
    `fine. ${plural(themes, 'theme', 'themes')}, ${plural(items, 'item', 'items')}, ${plural(levels, 'level', 'levels')}, language: ${lang}.`,
  total: (wrong, all) =>
    wrong === 0 ? `${plural(all, 'file', 'files')} fine.` : `${wrong} of ${plural(all, 'file', 'files')} not fine.`,
  note: 'note: ',
};

/** Dutch, unless another language is asked for that is here. */
export const wordsIn = (lang) => ({ nl, en })[lang] ?? nl;
