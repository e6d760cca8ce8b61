import { Person } from '#schema/identity/person.ts';
import type { PersonInput } from '#schema/identity/person-input.ts';
import type { Acknowledged } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { accountFacts } from './account-facts.ts';
import { accountDraft } from './account-draft.ts';
import { keepAccounts } from './identity.permissions.ts';
import { newPassword } from './new-password.ts';
import { openingLink } from './opening-link.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { hashPassword } from './password.ts';
import { refusePerson } from './refuse-person.ts';

/** 新建账号: the answer shows the password, to be changed at the first sign-in, and the link that does without it, this once. */
export const createPerson = defineCommand(
  'person.created',
  keepAccounts,
  async (command, input: PersonInput, acknowledged: readonly Acknowledged[]) => {
    await oneAtATime(command.db);
    const draft = accountDraft(input);
    const refusal = command.refusalOf(
      refusePerson(draft, await accountFacts(command.db, draft)),
      acknowledged,
    );
    if (refusal) return refusal;
    const password = newPassword();
    const passwordHash = await hashPassword(password);
    const person = command.em.create(Person, { ...draft, passwordHash, mustChangePassword: true });
    command.about('person', person.id, `${person.loginName} ${person.roles.join(' ')}`);
    return { id: person.id, password, link: openingLink(command, person) };
  },
);
