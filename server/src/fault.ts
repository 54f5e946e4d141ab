import type { FaultKind } from '../../src/storage/adapter.js';

/** Why a request is refused: what the answer's status and body say. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly status: number,
    readonly kind: FaultKind,
    message: string,
  ) {
    super(message);
  }
}

export const rejected = (message: string, status = 422): Refusal => new Refusal(status, 'rejected', message);
export const notFound = (): Refusal => new Refusal(404, 'rejected', 'There is nothing here under this name.');
export const forbidden = (): Refusal => new Refusal(403, 'auth', 'Your link does not give you the right to do this.');
export const unauthorised = (): Refusal => new Refusal(401, 'auth', 'Your access is not known, or has ended.');

/** Whatever was thrown, as a refusal. Says nothing of what went on inside. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const { code, statusCode } = error as { readonly code?: unknown; readonly statusCode?: unknown };
  if (statusCode === 413) return rejected('This is more than the server takes at once.', 413);
  if (statusCode === 415) return rejected('Send JSON.', 415);
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500)
    return rejected('This is not JSON.', 400);
  if (typeof code === 'string' && (code.startsWith('SQLITE_FULL') || code === 'ENOSPC' || code === '53100'))
    return new Refusal(507, 'quota', 'The server has no room left. Nothing was saved.');
  return new Refusal(503, 'server', 'The server cannot do this now. Try again.');
}
