import { Person } from '#schema/identity/person.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { signedIn } from '#server/ground/kernel/authority.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { refuseOwnIdentity } from './refuse-own-password.ts';

/** 解除统一身份认证的关联, by the person themselves; asks for what a sign-in asks for. */
export const unlinkSingleSignOn = defineCommand(
  'person.singleSignOnUnlinked',
  signedIn,
  async (command, password: string, code: string | null, passkey: string | null) => {
    const person = await loadById(command.em, Person, actorOf(command).id, '该账号');
    command.about('person', person.id);
    const findings = await refuseOwnIdentity(command, person, { password, code, passkey });
    const refusal = command.refusalOf(findings);
    if (refusal) return refusal;
    person.singleSignOn = null;
    return person.id;
  },
);
