/*
 * The link to a project of a shared store: a page's address with a secret in the fragment, which no server gets to see.
 * Here and not in `storage/`, because it is about the page.
 */
const FRAGMENT = /^#meetlat-link=([A-Za-z0-9_-]{22})$/;

/** The address of a page with a link in it, to send or to show as a QR code. */
export function linkAddress(page: string, link: string): string {
  const address = new URL(page);
  address.hash = `meetlat-link=${link}`;
  return address.href;
}

/**
 * The link in the address of this page, or null. Read once: it is taken out of the address and of the history, so that
 * nobody copies it along or finds it on a shared screen.
 */
export function takeLink(): string | null {
  const link = FRAGMENT.exec(location.hash)?.[1] ?? null;
  if (link !== null) history.replaceState(history.state, '', location.pathname + location.search);
  return link;
}
