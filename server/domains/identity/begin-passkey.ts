import { generateRegistrationOptions } from '@simplewebauthn/server';
import { Person } from '#schema/identity/person.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { signedIn } from '#server/ground/kernel/authority.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { CHALLENGE_MINUTES, newChallenge } from './challenge.ts';
import { issuer } from './issuer.queries.ts';
import { PASSKEY_NOT_HERE } from './passkey-findings.ts';
import { passkeysOf } from './passkey.queries.ts';
import { refusePasskeyName } from './refuse-passkey-name.ts';
import { relyingParty } from './relying-party.ts';

const MINUTE_MS = 60_000;

/** 开始启用通行密钥: what the browser makes a key by; nothing is kept, and nothing is asked at the sign-in yet. */
export const beginPasskey = defineCommand('person.passkeyBegun', signedIn, async (command, named: string) => {
  const { id } = actorOf(command);
  const { name, loginName } = await loadById(command.em, Person, id, '该账号');
  command.about('person', id);
  const party = relyingParty(command);
  const known = await passkeysOf(command.db, id);
  const findings = [...(party ? [] : [PASSKEY_NOT_HERE]), ...refusePasskeyName(named, known)];
  const refusal = command.refusalOf(findings);
  if (refusal || !party) return refusal ?? { offer: '' };
  const options = await generateRegistrationOptions({
    rpName: await issuer(command.db),
    rpID: party.id,
    userID: new Uint8Array(Buffer.from(id.replaceAll('-', ''), 'hex')),
    userName: loginName,
    userDisplayName: name,
    challenge: newChallenge(command.services.seal, { personId: id, use: 'enrol' }, command.now),
    timeout: CHALLENGE_MINUTES * MINUTE_MS,
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
    excludeCredentials: known.map(({ id: key, transports }) => ({
      id: key,
      transports: [...transports],
    })),
  });
  return { offer: JSON.stringify(options) };
});
