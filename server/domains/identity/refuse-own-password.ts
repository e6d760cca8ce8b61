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
