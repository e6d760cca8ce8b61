import { Person } from '#schema/identity/person.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { signedIn } from '#server/ground/kernel/authority.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { refuseOwnIdentity } from './refuse-own-password.ts';
import { FACTOR_OFF, hasAuthenticator, withoutAuthenticator, withoutLeftovers } from './second-factor.ts';

/** 停用验证器, by the person themselves: asks for what a sign-in asks for. With the last factor the recovery codes go. */
export const removeSecondFactor = defineCommand(
  'person.secondFactorRemoved',
  signedIn,
  async (command, password: string, code: string | null, passkey: string | null) => {
    const person = await loadById(command.em, Person, actorOf(command).id, '该账号');
    command.about('person', person.id);
    const findings = hasAuthenticator(person)
      ? await refuseOwnIdentity(command, person, { password, code, passkey })
      : [FACTOR_OFF];
    const refusal = command.refusalOf(findings);
    if (refusal) return refusal;
    Object.assign(person, withoutAuthenticator);
    await withoutLeftovers(command.db, person);
    return person.id;
  },
);
