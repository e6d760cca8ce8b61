import type { Refusal } from '#server/law/refusal.ts';

/** Carries a refusal out of a transaction and rolls it back. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super('refused');
  }
}
