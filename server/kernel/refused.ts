import type { Refusal } from '#server/law/refusal.ts';

/** Carries a refusal out of the transaction that it rolls back. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super('refused');
  }
}
