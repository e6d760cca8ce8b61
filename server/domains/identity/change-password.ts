import { Person } from '#schema/identity/person.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { signedIn } from '#server/ground/kernel/authority.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import type { Finding } from '#server/law/refusal.ts';
import { r93 } from './account-rule.ts';
import { endSessions } from './end-sessions.ts';
import { hashPassword } from './password.ts';
import { proveIdentity } from './prove-identity.ts';
import { refusePassword } from './refuse-password.ts';

/** 修改密码: the person's other sessions end, the one in use goes on. */
export const changePassword = defineCommand(
  'person.passwordChanged',
  signedIn,
  async (command, current: string, next: string) => {
    const person = await loadById(command.em, Person, command.actor?.id ?? '', '该账号');
    command.about('person', person.id);
    const findings = [
      ...(await refuseCurrent(command, person, current)),
      ...refuseNext(person, current, next),
    ];
    const refusal = command.refusalOf(findings);
    if (refusal) return refusal;
    person.passwordHash = await hashPassword(next);
    person.mustChangePassword = false;
    await endSessions(command, person.id, command.sessionHash);
    return person.id;
  },
);

/** Counted like a sign-in, so that an unattended screen is no place for guessing. */
async function refuseCurrent(
  command: CommandContext,
  { loginName }: Person,
  current: string,
): Promise<Finding[]> {
  const proof = await proveIdentity(command, loginName, current);
  if (proof.proved) return [];
  const { finding } = proof;
  const message = finding.code === 'SIGN_IN_WAIT' ? finding.message : '当前密码不正确。';
  return [{ ...finding, message, fields: ['current'], fix: '核对当前密码。' }];
}

const refuseNext = ({ loginName }: Person, current: string, next: string): Finding[] =>
  next === current
    ? [
        r93.block('PASSWORD_SAME', 'next')`
          新密码与当前密码相同。
          换一个新密码。`,
      ]
    : refusePassword(next, loginName);
