import { Person } from '#schema/identity/person.ts';
import type { PersonInput } from '#schema/identity/person-input.ts';
import type { Acknowledged } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';
import { accountDraft } from './account-draft.ts';
import { accountFacts } from './account-facts.ts';
import { endSessions } from './end-sessions.ts';
import { keepAccounts } from './identity.permissions.ts';
import { openWorkOf } from './open-work.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { refuseOpenWork } from './refuse-open-work.ts';
import { type AccountDraft, refusePerson } from './refuse-person.ts';

/** 修改账号: never deleted, only made inactive; what changes somebody's rights ends their sessions. */
export const updatePerson = defineCommand(
  'person.updated',
  keepAccounts,
  async (command, id: string, version: number, input: PersonInput, acknowledged: readonly Acknowledged[]) => {
    await oneAtATime(command.db);
    const person = await loadForChange(command.em, Person, id, version, '该账号');
    command.about('person', id);
    const draft = accountDraft(input);
    const facts = await accountFacts(command.db, draft, person);
    const findings = [
      ...refusePerson(draft, facts),
      ...refuseOpenWork(person, draft, await openWorkOf(command, id)),
    ];
    const refusal = command.refusalOf(findings, acknowledged);
    if (refusal) return refusal;
    command.about('person', id, changes(person, draft).join(' '));
    if (rightsOf(person) !== rightsOf(draft)) await endSessions(command, id);
    Object.assign(person, draft);
    return id;
  },
);

/** Rights of an account: everything that decides what its owner may see and do. */
const rightsOf = ({ unitId, roles, active }: AccountDraft) =>
  `${unitId} ${[...roles].sort().join(' ')} ${active}`;

/** Which of its parts change, for the record: roles with their values, since they are rights. */
const changes = (before: AccountDraft, after: AccountDraft) =>
  (Object.keys(after) as (keyof AccountDraft)[])
    .filter((key) => String(before[key]) !== String(after[key]))
    .map((key) => (key === 'roles' ? `roles=${after.roles.join(',')}` : key));
