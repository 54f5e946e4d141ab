import type { TemplateResult } from 'lit';
import { render } from 'lit';

/** How long after the print dialog has closed the frame stays: some browsers still read from it. */
const AFTERCARE_MS = 1000;
/** When a browser that never says that it has printed loses the frame: long enough for any dialog. */
const LONGEST_DIALOG_MS = 300_000;

/** The print that is under way: browsers show one dialog at a time, so an older frame is not needed any more. */
let current: HTMLIFrameElement | null = null;

/**
 * Prints a document of its own, and nothing of the page around it. `sheet` is the CSS of that document, `@page`
 * included (a shadow root may not hold one); `content` becomes its body, `title` the name a browser suggests for a file,
 * `lang` its language. A node is copied with everything in it but shadow roots. Resolves when the dialog has closed, or
 * after five minutes in a browser that doesn't tell. Rejects when the browser gives no frame to print from.
 */
export async function printDocument(
  sheet: string,
  content: TemplateResult | Node,
  title: string,
  lang: string,
): Promise<void> {
  current?.remove();
  const frame = await openFrame();
  current = frame;
  try {
    const { contentWindow, contentDocument } = frame;
    if (!contentWindow || !contentDocument) throw new Error('no frame to print from');
    fillDocument(contentDocument, sheet, content, title, lang);
    const closed = dialogClosed(contentWindow);
    printAs(title, contentWindow);
    await closed;
  } finally {
    frame.remove();
    if (current === frame) current = null;
  }
}

/** Prints a frame. Chromium names the file after the page, not after its frame: so the page lends it its title. */
function printAs(title: string, frame: Window): void {
  const own = document.title;
  try {
    document.title = title;
    frame.print();
  } finally {
    document.title = own;
  }
}

/** Makes a blank document, of a frame or of a window, into the one to print. */
export function fillDocument(
  target: Document,
  sheet: string,
  content: TemplateResult | Node,
  title: string,
  lang: string,
): void {
  const Sheet = target.defaultView?.CSSStyleSheet;
  if (!Sheet) throw new Error('no window to print from');
  // A blank document inherits the page's policy: no <style>, no attributes, but a sheet made by its own window.
  const styles = new Sheet();
  styles.replaceSync(sheet);
  target.adoptedStyleSheets = [styles];
  target.documentElement.lang = lang;
  target.title = title;
  if ('nodeType' in content) target.body.replaceChildren(target.importNode(content, true));
  else render(content, target.body, { creationScope: target });
}

/** A blank frame that is laid out, because some browsers print nothing of one that isn't, and that nobody meets. */
function openFrame(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  const hidden = { position: 'fixed', inset: '0 auto auto -200vw', width: '100vw', height: '100vh', border: '0' };
  for (const [name, value] of Object.entries(hidden)) frame.style.setProperty(name, value, 'important');
  return new Promise((resolve) => {
    // Not every browser has the blank document at once: Firefox replaces the first one when it has loaded.
    frame.addEventListener('load', () => resolve(frame), { once: true });
    document.body.append(frame);
  });
}

const dialogClosed = (printed: Window): Promise<void> =>
  new Promise((resolve) => {
    const last = setTimeout(resolve, LONGEST_DIALOG_MS);
    printed.addEventListener(
      'afterprint',
      () => {
        clearTimeout(last);
        setTimeout(resolve, AFTERCARE_MS);
      },
      { once: true },
    );
  });
