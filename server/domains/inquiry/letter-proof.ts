import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import { proofHolds } from '#server/law/procedure/letter-code.ts';
import type { CodeOf } from '#server/engines/telling/message-code.ts';

/** Fields of a letter at its last sending: a proof given for an earlier sending is no longer valid. */
interface Sent {
  id: string;
  sending: number;
}

/** The codes that go to the address of a letter (验证码). */
export const letterCode = ({ id, sending }: Sent): CodeOf => ({
  purpose: 'letter-code',
  bound: `${id}:${sending}`,
});

const MARK_BYTES = 24;

const markOf = (seal: Seal, { id, sending }: Sent, at: string): Buffer =>
  seal.digest(`${id}:${sending}:${at}`, 'letter-proof').subarray(0, MARK_BYTES);

/** Proof held by whoever typed the right code (已经核实): for this letter and this sending, from this instant. */
export const letterProof = (seal: Seal, letter: Sent, now: Date): string => {
  const at = now.getTime().toString(36);
  return `${at}.${markOf(seal, letter, at).toString('base64url')}`;
};

/** Whether a proof is this letter's, and still holds. */
export function proves(
  { services: { seal }, now }: Pick<CommandContext, 'services' | 'now'>,
  letter: Sent,
  proof: string,
): boolean {
  const [at = '', mark = ''] = proof.split('.');
  const ours = seal.same(Buffer.from(mark, 'base64url'), markOf(seal, letter, at));
  return ours && proofHolds(new Date(parseInt(at, 36)), now);
}
