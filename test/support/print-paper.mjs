/* global CSSStyleSheet, Event, MutationObserver, document */
// What a button hands to the browser's print dialog: taken down in the page that prints, and laid out in a tab of its own.

/**
 * Runs in the page, and must find everything in itself: stands in for the dialog, and gives the document that would be
 * printed. `selector` finds the button in the shadow root of the element `host`, `words` say which one if there are more.
 */
export function takeDown({ host, selector = 'button', words = null }) {
  return new Promise((resolve) => {
    new MutationObserver((records) => {
      const frame = records
        .flatMap(({ addedNodes }) => [...addedNodes])
        .find(({ localName }) => localName === 'iframe');
      if (!frame) return;
      frame.contentWindow.print = () => {
        const { adoptedStyleSheets, documentElement } = frame.contentDocument;
        const rules = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
        frame.contentWindow.dispatchEvent(new Event('afterprint'));
        resolve({ html: `<!doctype html>${documentElement.outerHTML}`, css: rules.join('\n') });
      };
    }).observe(document.body, { childList: true });
    const buttons = () => [...(document.querySelector(host)?.shadowRoot?.querySelectorAll(selector) ?? [])];
    const press = () => {
      const button = buttons().find(({ textContent }) => words === null || textContent.trim() === words);
      if (button) button.click();
      else setTimeout(press, 50);
    };
    press();
  });
}

/** The document as the page of a new tab, laid out as on paper; `viewport` is the paper in CSS pixels. */
export async function openPaper(browser, { html, css }, viewport = null) {
  const page = await browser.newPage();
  if (viewport) await page.setViewport(viewport);
  await page.emulateMediaType('print');
  await page.setContent(html);
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
  return page;
}
