import { Person } from '#schema/identity/person.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { signedIn } from '#server/ground/kernel/authority.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { refuseOwnPassword } from './refuse-own-password.ts';
import { enrolled, FACTOR_OFF, withoutSecondFactor } from './second-factor.ts';

/** 停用两步验证, by the person themselves: asks for what a sign-in asks for. */
export const removeSecondFactor = defineCommand(
  'person.secondFactorRemoved',
  signedIn,
  async (command, password: string, code: string) => {
    const person = await loadById(command.em, Person, actorOf(command).id, '该账号');
    command.about('person', person.id);
    const findings = enrolled(person)
      ? await refuseOwnPassword(command, person, password, { field: 'password', code })
      : [FACTOR_OFF];
    const refusal = command.refusalOf(findings);
    if (refusal) return refusal;
    Object.assign(person, withoutSecondFactor);
    return person.id;
  },
);
