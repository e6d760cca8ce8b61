import { Person } from '#schema/identity/person.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { keepAccounts } from './identity.permissions.ts';
import { issuePassword } from './issue-password.ts';
import { openingLink } from './opening-link.ts';

/**
 * 重置密码: the answer shows the new password this once; every session of the person ends,
 * and so does a lock-out. A second factor stays: who only has the password is not let in by an administrator.
 */
export const resetPassword = defineCommand(
  'person.passwordReset',
  keepAccounts,
  async (command, id: string) => {
    const person = await loadById(command.em, Person, id, '该账号');
    command.about('person', id);
    const password = await issuePassword(command, person);
    return { id, password, link: openingLink(command, person) };
  },
);
