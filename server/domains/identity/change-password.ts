import { Person } from '#schema/identity/person.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { signedIn } from '#server/ground/kernel/authority.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import type { Finding } from '#server/law/refusal.ts';
import { r93 } from './account-rule.ts';
import { endSessions } from './end-sessions.ts';
import { hashPassword } from './password.ts';
import { refuseOwnPassword } from './refuse-own-password.ts';
import { refusePassword } from './refuse-password.ts';

/** 修改密码: the person's other sessions end, the one in use goes on. */
export const changePassword = defineCommand(
  'person.passwordChanged',
  signedIn,
  async (command, current: string, next: string) => {
    const person = await loadById(command.em, Person, command.actor?.id ?? '', '该账号');
    command.about('person', person.id);
    const findings = [
      ...(await refuseOwnPassword(command, person, current, { field: 'current' })),
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

const refuseNext = ({ loginName }: Person, current: string, next: string): Finding[] =>
  next === current
    ? [
        r93.block('PASSWORD_SAME', 'next')`
          新密码与当前密码相同。
          换一个新密码。`,
      ]
    : refusePassword(next, loginName);
