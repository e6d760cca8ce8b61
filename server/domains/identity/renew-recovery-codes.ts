import { Person } from '#schema/identity/person.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { signedIn } from '#server/ground/kernel/authority.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { countedAttempt } from './counted-attempt.ts';
import { enrolled, FACTOR_OFF, giveRecoveryCodes } from './second-factor.ts';
import { ofFactor, takeFactor } from './take-factor.ts';

/** 更换恢复码: those that were left are void; the answer shows the new ones this once. */
export const renewRecoveryCodes = defineCommand(
  'person.recoveryCodesRenewed',
  signedIn,
  async (command, code: string | null, passkey: string | null) => {
    const person = await loadById(command.em, Person, actorOf(command).id, '该账号');
    command.about('person', person.id);
    const given = { code: code ?? '', passkey: passkey ?? '', use: 'prove' } as const;
    const finding = (await enrolled(command.db, person.id))
      ? await countedAttempt(command, person.id, () => takeFactor(command, person.id, given))
      : FACTOR_OFF;
    const refusal = command.refusalOf(
      finding ? [ofFactor(finding) ? finding : { ...finding, fields: ['code'] }] : [],
    );
    return refusal ?? giveRecoveryCodes(command.services.seal, person);
  },
);
