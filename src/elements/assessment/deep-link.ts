const PREFIX = '#meetlat:';

export interface DeepLink {
  readonly assessmentId: string;
  readonly itemId: string;
}

/** `#meetlat:<assessment>/<item>`, or null for any other fragment. */
export function readDeepLink(hash: string): DeepLink | null {
  if (!hash.startsWith(PREFIX)) return null;
  const [assessmentId, itemId] = hash.slice(PREFIX.length).split('/').map(decode);
  return assessmentId && itemId ? { assessmentId, itemId } : null;
}

export const writeDeepLink = ({ assessmentId, itemId }: DeepLink): string =>
  `${PREFIX}${encodeURIComponent(assessmentId)}/${encodeURIComponent(itemId)}`;

/** A fragment can hold anything; a broken escape is no link. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
