import type { Seal } from './seal.ts';

/** What was given of a request (提交的内容), always in one order. */
export const givenOf = (said: object): [string, unknown][] =>
  Object.entries(said)
    .filter(([, value]) => value != null)
    .sort(([one], [other]) => (one < other ? -1 : 1));

/**
 * What tells a repeated request from another one under the same key (提交内容的摘要): everything that was sent but the key itself. Keyed,
 * since a bare hash of a telephone number could be tried out.
 */
export function requestHashOf(
  seal: Seal,
  { idempotencyKey: _key, ...said }: { idempotencyKey: string },
  purpose = 'request',
): string {
  return seal.digest(JSON.stringify(givenOf(said)), purpose).toString('base64');
}
