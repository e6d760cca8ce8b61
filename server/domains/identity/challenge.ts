import { randomFillSync } from 'node:crypto';
import type { Seal } from '#server/ground/kernel/seal.ts';

/** Why a passkey is asked (核验的用途): an answer to one is no answer to another. */
export type ChallengeUse = 'enrol' | 'sign-in' | 'prove';

/** Whom a challenge is put to, and why. */
export interface Bound {
  personId: string;
  use: ChallengeUse;
}

/** Minutes within which a challenge is to be answered. */
export const CHALLENGE_MINUTES = 5;
const MINUTE_MS = 60_000;

const INSTANT = 6;
const RANDOM = 16;
const HEAD = INSTANT + RANDOM;

const macOf = (seal: Seal, { personId, use }: Bound, head: Buffer): Buffer =>
  seal.digest(`${personId}:${head.toString('hex')}`, `passkey-challenge:${use}`);

/** A challenge (挑战值) that says itself when it was made and for whom, so that every server reads it and none keeps it. */
export function newChallenge(seal: Seal, bound: Bound, now: Date): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(HEAD);
  head.writeUIntBE(now.getTime(), 0, INSTANT);
  randomFillSync(head, INSTANT);
  return new Uint8Array(Buffer.concat([head, macOf(seal, bound, head)]));
}

/** When a challenge was made; null: not here, not for this person and use, or more than `CHALLENGE_MINUTES` ago. */
export function challengeMade(seal: Seal, bound: Bound, challenge: string, now: Date): Date | null {
  const bytes = Buffer.from(challenge, 'base64url');
  const head = bytes.subarray(0, HEAD);
  if (!seal.same(bytes.subarray(HEAD), macOf(seal, bound, head))) return null;
  const made = new Date(head.readUIntBE(0, INSTANT));
  return now.getTime() - made.getTime() > CHALLENGE_MINUTES * MINUTE_MS ? null : made;
}
