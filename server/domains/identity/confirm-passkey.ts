import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server';
import { Passkey } from '#schema/identity/passkey.ts';
import { Person } from '#schema/identity/person.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { signedIn } from '#server/ground/kernel/authority.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import type { Finding } from '#server/law/refusal.ts';
import { r93 } from './account-rule.ts';
import { checkPasskey } from './check-passkey.ts';
import { endSessions } from './end-sessions.ts';
import { PASSKEY_TWICE } from './passkey-findings.ts';
import { passkeysOf } from './passkey.queries.ts';
import { enrolled, missingRecoveryCodes } from './second-factor.ts';

const MOST = 10;
const LONGEST_NAME = 30;

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
  const findings = refuseName(name, known);
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

function refuseName(name: string, known: readonly { name: string }[]): Finding[] {
  const length = [...name].length;
  return [
    ...(length === 0 || length > LONGEST_NAME ? [NAME] : []),
    ...(known.some((one) => one.name === name) ? [NAME_TAKEN] : []),
    ...(known.length >= MOST ? [TOO_MANY] : []),
  ];
}

const NAME = r93.block('PASSKEY_NAME', 'name')`
  通行密钥没有名称，或者名称超过${LONGEST_NAME}个字。
  写一个认得出的名称，如“单位电脑”。`;

const NAME_TAKEN = r93.block('PASSKEY_NAME_TAKEN', 'name')`
  已经有一个通行密钥用这个名称。
  换一个名称，如“单位电脑2”。`;

const TOO_MANY = r93.block('PASSKEY_TOO_MANY')`
  已经有${MOST}个通行密钥。
  先移除不再使用的。`;
