import { Person } from '#schema/identity/person.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { signedIn } from '#server/ground/kernel/authority.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { countedAttempt } from './counted-attempt.ts';
import { enrolled, FACTOR_OFF, giveRecoveryCodes } from './second-factor.ts';
import { takeCode } from './take-code.ts';

/** 更换恢复码: those that were left are void; the answer shows the new ones this once. */
export const renewRecoveryCodes = defineCommand(
  'person.recoveryCodesRenewed',
  signedIn,
  async (command, code: string) => {
    const person = await loadById(command.em, Person, actorOf(command).id, '该账号');
    command.about('person', person.id);
    const finding = enrolled(person)
      ? await countedAttempt(command, person.id, () => takeCode(command.services, person.id, code))
      : FACTOR_OFF;
    const refusal = command.refusalOf(finding ? [{ ...finding, fields: ['code'] }] : []);
    return refusal ?? giveRecoveryCodes(command.services.seal, person);
  },
);
