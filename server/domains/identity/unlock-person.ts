import { Person } from '#schema/identity/person.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { endWaits } from './end-waits.ts';
import { keepAccounts } from './identity.permissions.ts';

/** 解锁: the person may try again at once. */
export const unlockPerson = defineCommand('person.unlocked', keepAccounts, async (command, id: string) => {
  const person = await loadById(command.em, Person, id, '该账号');
  command.about('person', person.id);
  await endWaits(command, person.id);
  return person.id;
});
