import { generateAuthenticationOptions } from '@simplewebauthn/server';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { anyone, signedIn } from '#server/ground/kernel/authority.ts';
import type { CommandContext, Context } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notAtTerminal } from '#server/ground/kernel/fault.ts';
import { Refusal } from '#server/law/refusal.ts';
import { type Bound, CHALLENGE_MINUTES, newChallenge } from './challenge.ts';
import { PASSKEY_NEEDED, PASSKEY_NOT_HERE, PASSKEY_UNKNOWN } from './passkey-findings.ts';
import { passkeysOf } from './passkey.queries.ts';
import { type Proved, proveIdentity, type Unproved } from './prove-identity.ts';
import { proveTogether } from './prove-together.ts';
import { relyingParty } from './relying-party.ts';

const MINUTE_MS = 60_000;

/** 发起通行密钥核验 before a sensitive action of somebody who is signed in. */
export const askPasskey = defineCommand('person.passkeyAsked', signedIn, (command) =>
  offer(command, { personId: actorOf(command).id, use: 'prove' }),
);

/** 发起通行密钥核验 at the sign-in, behind the right password: nobody else learns who has which. */
export async function askPasskeyToSignIn(context: Context, loginName: string, password: string) {
  if (context.terminal !== undefined) throw notAtTerminal();
  const proof = await proveIdentity(context, loginName, password, { code: '', passkey: '', use: 'sign-in' });
  return offerToSignIn(context, proof);
}

/** 发起通行密钥核验 behind the 统一身份认证. */
export const askPasskeyTogether = async (context: Context) =>
  offerToSignIn(context, await proveTogether(context, { code: '', passkey: '', use: 'sign-in' }));

const offerToSignIn = defineCommand(
  ['person.passkeyAskedAtSignIn', '登录时发起通行密钥核验'],
  anyone,
  async (command, proof: Proved | Unproved) => {
    if (proof.personId) command.about('person', proof.personId);
    if (proof.proved || !proof.personId) return new Refusal([proof.proved ? PASSKEY_UNKNOWN : proof.finding]);
    if (proof.finding !== PASSKEY_NEEDED) return new Refusal([proof.finding]);
    return offer(command, { personId: proof.personId, use: 'sign-in' });
  },
);

async function offer(command: CommandContext, bound: Bound): Promise<{ offer: string } | Refusal> {
  command.about('person', bound.personId);
  const party = relyingParty(command);
  const passkeys = await passkeysOf(command.db, bound.personId);
  const findings = [...(passkeys.length > 0 ? [] : [PASSKEY_UNKNOWN]), ...(party ? [] : [PASSKEY_NOT_HERE])];
  if (!party || findings.length > 0) return new Refusal(findings);
  const options = await generateAuthenticationOptions({
    rpID: party.id,
    challenge: newChallenge(command.services.seal, bound, command.now),
    timeout: CHALLENGE_MINUTES * MINUTE_MS,
    userVerification: 'preferred',
    allowCredentials: passkeys.map(({ id, transports }) => ({ id, transports: [...transports] })),
  });
  return { offer: JSON.stringify(options) };
}
