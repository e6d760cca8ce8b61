import { random } from '#server/ground/kernel/random.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import { setCookie } from './cookies.ts';

/** The cookie that names a 自助终端. */
export const TERMINAL_COOKIE = 'zhongduan';

const YEAR_SECONDS = 31_536_000;
const ROUND_BYTES = 12;

/** One person at a terminal (一位办事人): the terminal's id, and the round that ends when it empties itself. */
export interface TerminalVisit {
  readonly id: string;
  readonly round: string;
}

const proofOf = (seal: Seal, { id, round }: TerminalVisit): string =>
  seal.digest(`${id} ${round}`, 'terminal-cookie').toString('base64url');

/** The `Set-Cookie` header of a new round: what was sealed in an earlier one opens no more. */
export function newRound(seal: Seal, id: string, secure: boolean): string {
  const visit = { id, round: random(ROUND_BYTES).toString('base64url') };
  const value = `${id}.${visit.round}.${proofOf(seal, visit)}`;
  return setCookie({ name: TERMINAL_COOKIE, value, seconds: YEAR_SECONDS, secure });
}

/** The visit that a cookie names, if this server signed it; whether the terminal is still in use is not said by it. */
export function visitIn(seal: Seal, value: string | undefined): TerminalVisit | null {
  const [id, round, proof, more] = value?.split('.') ?? [];
  if (!id || !round || !proof || more !== undefined) return null;
  const visit = { id, round };
  return seal.same(Buffer.from(proof), Buffer.from(proofOf(seal, visit))) ? visit : null;
}
