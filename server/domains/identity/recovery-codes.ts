import { randomInt } from 'node:crypto';
import type { Seal } from '#server/ground/kernel/seal.ts';
import { digitsIn } from '#server/ground/kernel/six-digits.ts';

const CODES = 10;
const GROUPS = 3;
const GROUP = 10_000;

const group = () => String(randomInt(GROUP)).padStart(4, '0');

/**
 * New recovery codes (恢复码), to be shown once: digits, which every keyboard has and everybody reads aloud alike, 40 bits; never
 * six of them, which are the authenticator's.
 */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: CODES }, () => Array.from({ length: GROUPS }, group).join(' '));

/** The only form in which a recovery code is kept: who has the database alone cannot try codes against it. */
export const recoveryDigest = (seal: Seal, personId: string, code: string): string =>
  seal.digest(digitsIn(code), `recovery-code:${personId}`).toString('base64');
