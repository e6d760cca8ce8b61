import { Person } from '#schema/identity/person.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { endSessions } from './end-sessions.ts';
import { keepAccounts } from './identity.permissions.ts';
import { newPassword } from './new-password.ts';
import { hashPassword } from './password.ts';
import { endWaits } from './end-waits.ts';

/** 重置密码: the answer shows the new password this once; every session of the person ends, and so does a lock-out. */
export const resetPassword = defineCommand(
  'person.passwordReset',
  keepAccounts,
  async (command, id: string) => {
    const person = await loadById(command.em, Person, id, '该账号');
    command.about('person', id);
    const password = newPassword();
    person.passwordHash = await hashPassword(password);
    person.mustChangePassword = true;
    await endSessions(command, id);
    await endWaits(command, id);
    return { id, password };
  },
);
