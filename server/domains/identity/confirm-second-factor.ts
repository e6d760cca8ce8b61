import { Person } from '#schema/identity/person.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { signedIn } from '#server/ground/kernel/authority.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { digitsIn } from '#server/ground/kernel/six-digits.ts';
import { type Finding, Refusal } from '#server/law/refusal.ts';
import { r93 } from './account-rule.ts';
import { acceptedStep } from './authenticator.ts';
import { endSessions } from './end-sessions.ts';
import { FACTOR_ON, hasAuthenticator, missingRecoveryCodes, openSecret } from './second-factor.ts';
import { CODE_WRONG } from './take-factor.ts';

/**
 * 启用两步验证: the first right code shows that the authenticator has the secret. The answer shows the recovery codes this
 * once; sessions elsewhere, which began with a password alone, end.
 */
export const confirmSecondFactor = defineCommand(
  'person.secondFactorEnrolled',
  signedIn,
  async (command, code: string) => {
    const person = await loadById(command.em, Person, actorOf(command).id, '该账号');
    command.about('person', person.id);
    const step = firstStep(command, person, code);
    if (typeof step !== 'number') return new Refusal([step]);
    person.secondFactorStep = step;
    await endSessions(command, person.id, command.sessionHash);
    return missingRecoveryCodes(command.services.seal, person);
  },
);

function firstStep({ services, now }: CommandContext, person: Person, code: string): number | Finding {
  if (hasAuthenticator(person)) return FACTOR_ON;
  if (!person.secondFactor) return NOT_BEGUN;
  const secret = openSecret(services.seal, person.id, person.secondFactor);
  return acceptedStep(secret, digitsIn(code), now, null) ?? CODE_WRONG;
}

const NOT_BEGUN = r93.block('SECOND_FACTOR_NOT_BEGUN')`
  还没有取得两步验证的密钥。
  先开始启用，用验证器扫描二维码。`;
