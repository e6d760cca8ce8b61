import { Person } from '#schema/identity/person.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { signedIn } from '#server/ground/kernel/authority.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { authenticatorUri, newSecret } from './authenticator.ts';
import { issuer } from './issuer.queries.ts';
import { refuseOwnIdentity } from './refuse-own-password.ts';
import { FACTOR_ON, hasAuthenticator, sealSecret } from './second-factor.ts';

/**
 * 开始启用两步验证: a secret for the person's authenticator; begun again, the one before is void. Asks for
 * what a sign-in asks for: an unattended screen enrols nobody else's phone. Nothing is asked at the sign-in yet.
 */
export const beginSecondFactor = defineCommand(
  'person.secondFactorBegun',
  signedIn,
  async (command, password: string, code: string | null, passkey: string | null) => {
    const { id } = actorOf(command);
    const person = await loadById(command.em, Person, id, '该账号');
    command.about('person', id);
    const findings = hasAuthenticator(person)
      ? [FACTOR_ON]
      : await refuseOwnIdentity(command, person, { password, code, passkey });
    const refusal = command.refusalOf(findings);
    if (refusal) return refusal;
    const secret = newSecret();
    person.secondFactor = sealSecret(command.services.seal, id, secret);
    return { offer: authenticatorUri(secret, await issuer(command.db), person.loginName) };
  },
);
