import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { Context } from '#server/ground/kernel/context.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { Bound } from './challenge.ts';
import { checkPasskey, readAnswer } from './check-passkey.ts';
import { PASSKEY_COUNTER, PASSKEY_UNKNOWN } from './passkey-findings.ts';

interface Stored {
  publicKey: Buffer;
  now: Date;
}

const STORED = `
  select public_key as "publicKey", app_now() as now from passkey where id = $1 and person_id = $2`;

/** Authenticators that do not count say zero each time. */
const COUNT = `
  update passkey set counter = $2, last_used_at = app_now()
  where id = $1 and (counter < $2 or (counter = 0 and $2 = 0))`;

/** Takes the answer of one of somebody's passkeys (通行密钥), whose password was right; what was right is taken for good. */
export async function takePasskey(context: Context, bound: Bound, answer: string): Promise<Finding | null> {
  const { system } = context.services;
  const id = readAnswer(answer)?.answer.id ?? '';
  const { rows } = await system.query<Stored>(STORED, [id, bound.personId]);
  const [stored] = rows;
  if (!stored) return PASSKEY_UNKNOWN;
  const { publicKey, now } = stored;
  const checked = await checkPasskey(context, {
    bound,
    answer,
    now,
    verify: async (response, party) => {
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response,
        // It was looked at before.
        expectedChallenge: () => true,
        expectedOrigin: party.origin,
        expectedRPID: party.id,
        // A second factor: whoever holds it knew the password, and keys without a PIN are taken.
        requireUserVerification: false,
        // The count is compared where it is written, by one statement.
        credential: { id, publicKey: new Uint8Array(publicKey), counter: 0 },
      });
      return verified ? authenticationInfo : null;
    },
  });
  if ('code' in checked) return checked;
  const { rowCount } = await system.query(COUNT, [id, checked.newCounter]);
  return rowCount === 1 ? null : PASSKEY_COUNTER;
}
