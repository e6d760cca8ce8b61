import type { Person } from '#schema/identity/person.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { Finding } from '#server/law/refusal.ts';
import { proveIdentity } from './prove-identity.ts';
import { type GivenFactor, ofFactor } from './take-factor.ts';

interface Asked {
  /** Field of the form in which the password stands. */
  field: string;
  /** A second factor too, where it is asked for. */
  given?: GivenFactor;
}

/** By which somebody who is signed in shows once more who they are: what a sign-in asks of them. */
export interface OwnProof {
  password: string;
  code: string | null;
  passkey: string | null;
}

/** Asks a signed-in person for their password, and for a second factor where they have one (证明是本人). */
export const refuseOwnIdentity = (command: CommandContext, person: Person, proof: OwnProof) =>
  refuseOwnPassword(command, person, proof.password, {
    field: 'password',
    given: { code: proof.code ?? '', passkey: proof.passkey ?? '', use: 'prove' },
  });

/** Asks a signed-in person for their password again (当前密码); counted like a sign-in, so that an unattended screen is no place for guessing. */
export async function refuseOwnPassword(
  command: CommandContext,
  { loginName }: Person,
  password: string,
  { field, given }: Asked,
): Promise<Finding[]> {
  const proof = await proveIdentity(command, loginName, password, given);
  if (proof.proved) return [];
  const { finding } = proof;
  if (ofFactor(finding)) return [finding];
  const message = finding.code === 'SIGN_IN_WAIT' ? finding.message : '当前密码不正确。';
  return [{ ...finding, message, fields: [field], fix: '核对当前密码。' }];
}
