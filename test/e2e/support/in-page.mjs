/* global document, indexedDB, self */
/* Runs in the page before its scripts: looks through shadow roots, and notes what the page's policy stopped. */
export function installHelpers() {
  /** Every element that matches, in document order, in shadow roots too. */
  const all = (selector, root = document) => {
    const found = [];
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) found.push(...all(selector, element.shadowRoot));
    }
    return found;
  };

  /** The element with focus, however deep. */
  const active = () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  };

  const item = (id) => all('meetlat-item').find((element) => (element.item ?? element.getAttribute('item')) === id);

  /** What an item shows: scores as their radio's value, or as the figure in the readout. */
  const answer = ({ shadowRoot }) =>
    Object.fromEntries(
      ['current', 'ambition'].flatMap((aspect) => [
        [aspect, shadowRoot.querySelector(`[name=${aspect}]:checked`)?.value ?? null],
        [`${aspect}Note`, shadowRoot.querySelector(`#${aspect}Note`)?.value ?? ''],
      ]),
    );

  const violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, sample }) => {
    // Browsers ask for an icon by themselves.
    if (blockedURI.endsWith('/favicon.ico')) return;
    violations.push({ violatedDirective, blockedURI, sourceFile, sample });
  });

  self.e2e = {
    all,
    active,
    item,
    violations,
    answers: () => Object.fromEntries(all('meetlat-item').map((element) => [element.item, answer(element)])),
    save: () => all('[part~=save]')[0]?.textContent.trim() ?? '',
    notices: () => all('[part~=notice]').map((element) => element.textContent.replaceAll(/\s+/g, ' ').trim()),
    text: (selector) => all(selector).map((element) => element.textContent.replaceAll(/\s+/g, ' ').trim()),
    /** What lies in our database: per record, such as `answer:kosten-klant`, the value of each field. */
    stored: (name = 'meetlat') =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const records = database.transaction('records').objectStore('records');
          const [keys, rows] = [records.getAllKeys(), records.getAll()];
          rows.onsuccess = () => {
            database.close();
            const values = ({ fields }) => Object.entries(fields).map(([field, { value }]) => [field, value]);
            const entries = keys.result.map((key, i) => [JSON.parse(key)[1], rows.result[i]]).filter(([id]) => id);
            resolve(Object.fromEntries(entries.map(([id, row]) => [id, Object.fromEntries(values(row))])));
          };
        };
      }),
  };
}
