import type { CSSResult, LitElement } from 'lit';
import { bundledInstrument } from '../bundled-instrument.js';
import type { Instrument } from '../domain/instrument.js';
import { PAGE_STYLES } from './page-styles.js';
import { furtherStyles } from './styles.js';

/** The elements that a server can draw. */
const TAGS = ['item', 'profile', 'radar', 'report', 'theme'].map((name) => `meetlat-${name}`);

async function hashOf(style: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style)));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}

/**
 * The hash of `PAGE_STYLES`, and of every `<style>` in what `renderToString` makes of the elements that are registered, for
 * `style-src` in the page's policy. The rod's rules follow from the scale: without instruments they are those of the Dutch edition.
 */
export async function styleHashes(instruments?: readonly Instrument[]): Promise<readonly string[]> {
  const drawn = instruments ?? [await bundledInstrument()];
  const styles = TAGS.flatMap((tag) => {
    const element = customElements.get(tag) as typeof LitElement | undefined;
    if (!element) return [];
    const own = element.elementStyles.map((style) => (style as CSSResult).cssText).join('');
    return [own, ...drawn.flatMap((instrument) => furtherStyles(tag, instrument).map(({ cssText }) => cssText))];
  });
  return Promise.all([...new Set([PAGE_STYLES, ...styles])].map(hashOf));
}
