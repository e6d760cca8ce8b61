import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server';
import { Passkey } from '#schema/identity/passkey.ts';
import { Person } from '#schema/identity/person.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { signedIn } from '#server/ground/kernel/authority.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { checkPasskey } from './check-passkey.ts';
import { endSessions } from './end-sessions.ts';
import { PASSKEY_TWICE } from './passkey-findings.ts';
import { passkeysOf } from './passkey.queries.ts';
import { refusePasskeyName } from './refuse-passkey-name.ts';
import { enrolled, missingRecoveryCodes } from './second-factor.ts';

/**
 * 启用通行密钥, under a name by which its person knows it again. Who had no second factor gets recovery codes, shown this
 * once; their sessions elsewhere, which began with a password alone, end.
 */
export const confirmPasskey = defineCommand(
  'person.passkeyEnrolled',
  signedIn,
  async (command, name: string, answer: string) => {
    const person = await loadById(command.em, Person, actorOf(command).id, '该账号');
    command.about('person', person.id, name);
    const { findings, credential } = await checked(command, person, { name, answer });
    const refusal = command.refusalOf(findings);
    if (refusal || !credential) return refusal ?? { codes: [] };
    const first = !(await enrolled(command.db, person.id));
    const { id, publicKey, counter, transports = [] } = credential;
    command.em.create(Passkey, {
      id,
      personId: person.id,
      name,
      publicKey: Buffer.from(publicKey),
      transports,
      counter: String(counter),
      enrolledAt: command.now,
    });
    if (first) await endSessions(command, person.id, command.sessionHash);
    return missingRecoveryCodes(command.services.seal, person);
  },
);

interface Given {
  name: string;
  answer: string;
}

/** The answer is looked at once its name stands: it works one time. */
async function checked(command: CommandContext, { id }: Person, { name, answer }: Given) {
  const known = await passkeysOf(command.db, id);
  const findings = refusePasskeyName(name, known);
  if (findings.length > 0) return { findings };
  const verified = await checkPasskey(command, {
    bound: { personId: id, use: 'enrol' },
    answer,
    now: command.now,
    verify: async (response: RegistrationResponseJSON, party) =>
      (
        await verifyRegistrationResponse({
          response,
          // It was looked at before.
          expectedChallenge: () => true,
          expectedOrigin: party.origin,
          expectedRPID: party.id,
          requireUserVerification: false,
        })
      ).registrationInfo ?? null,
  });
  if ('code' in verified) return { findings: [verified] };
  const { credential } = verified;
  const taken = await command.em.findOne(Passkey, { id: credential.id });
  return taken ? { findings: [PASSKEY_TWICE] } : { findings: [], credential };
}
