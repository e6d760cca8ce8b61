import { generateRegistrationOptions } from '@simplewebauthn/server';
import { Person } from '#schema/identity/person.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { signedIn } from '#server/ground/kernel/authority.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { CHALLENGE_MINUTES, newChallenge } from './challenge.ts';
import { issuer } from './issuer.queries.ts';
import { PASSKEY_NOT_HERE } from './passkey-findings.ts';
import { passkeysOf } from './passkey.queries.ts';
import { refuseOwnIdentity } from './refuse-own-password.ts';
import { refusePasskeyName } from './refuse-passkey-name.ts';
import { relyingParty } from './relying-party.ts';

const MINUTE_MS = 60_000;

/**
 * 开始启用通行密钥: what the browser makes a key by; asks for what a sign-in asks for, once the name stands, as a code works one
 * time. Nothing is kept, and nothing is asked at the sign-in yet.
 */
export const beginPasskey = defineCommand(
  'person.passkeyBegun',
  signedIn,
  async (command, named: string, password: string, code: string | null, passkey: string | null) => {
    const person = await loadById(command.em, Person, actorOf(command).id, '该账号');
    command.about('person', person.id);
    const party = relyingParty(command);
    const known = await passkeysOf(command.db, person.id);
    const findings = [...(party ? [] : [PASSKEY_NOT_HERE]), ...refusePasskeyName(named, known)];
    if (findings.length === 0)
      findings.push(...(await refuseOwnIdentity(command, person, { password, code, passkey })));
    const refusal = command.refusalOf(findings);
    if (refusal || !party) return refusal ?? { offer: '' };
    return { offer: JSON.stringify(await offerOf(command, person, { rpID: party.id, known })) };
  },
);

interface Offered {
  rpID: string;
  known: Awaited<ReturnType<typeof passkeysOf>>;
}

const offerOf = async ({ db, now, services }: CommandContext, person: Person, { rpID, known }: Offered) =>
  generateRegistrationOptions({
    rpName: await issuer(db),
    rpID,
    userID: new Uint8Array(Buffer.from(person.id.replaceAll('-', ''), 'hex')),
    userName: person.loginName,
    userDisplayName: person.name,
    challenge: newChallenge(services.seal, { personId: person.id, use: 'enrol' }, now),
    timeout: CHALLENGE_MINUTES * MINUTE_MS,
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports: [...transports] })),
  });
