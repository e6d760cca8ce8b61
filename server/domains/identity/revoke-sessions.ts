import { Person } from '#schema/identity/person.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { endSessions } from './end-sessions.ts';
import { keepAccounts } from './identity.permissions.ts';

/** 注销会话: the person has to sign in again everywhere. */
export const revokeSessions = defineCommand(
  'person.sessionsRevoked',
  keepAccounts,
  async (command, id: string) => {
    const person = await loadById(command.em, Person, id, '该账号');
    command.about('person', person.id);
    await endSessions(command, person.id);
    return person.id;
  },
);
