import { decodeClientDataJSON } from '@simplewebauthn/server/helpers';
import type { Context } from '#server/ground/kernel/context.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import type { Finding } from '#server/law/refusal.ts';
import { type Bound, challengeMade } from './challenge.ts';
import { PASSKEY_NOT_HERE, PASSKEY_ORIGIN, PASSKEY_STALE, PASSKEY_WRONG } from './passkey-findings.ts';
import { type RelyingParty, relyingParty } from './relying-party.ts';

/** Answer of a browser (JSON), as far as it is looked at here; the rest is the library's to check. */
interface Answer {
  id: string;
  response: { clientDataJSON: string };
}

interface Checking<Verified> {
  bound: Bound;
  /** JSON of the browser. */
  answer: string;
  now: Date;
  /** The library's verification; throws, or gives null, where anything is wrong. */
  verify: (answer: never, party: RelyingParty) => Promise<Verified | null>;
}

/**
 * Checks an answer of a passkey: from a page of ours, to a challenge of ours that nobody answered yet, rightly signed. The
 * challenge is taken for good then, whatever becomes of the request.
 */
export async function checkPasskey<Verified extends object>(
  context: Pick<Context, 'services' | 'origin'>,
  { bound, answer, now, verify }: Checking<Verified>,
): Promise<Verified | Finding> {
  const party = relyingParty(context);
  if (!party) return PASSKEY_NOT_HERE;
  const read = readAnswer(answer);
  if (!read) return PASSKEY_WRONG;
  const made = challengeMade(context.services.seal, bound, read.challenge, now);
  if (!made) return PASSKEY_STALE;
  if (read.origin !== party.origin) return PASSKEY_ORIGIN;
  const verified = await verify(read.answer as never, party).catch(() => null);
  if (verified === null) return PASSKEY_WRONG;
  return (await takeChallenge(context.services, bound, made)) ? verified : PASSKEY_STALE;
}

/** Answer, challenge and origin; null: nothing that a browser answers. */
export function readAnswer(json: string): { answer: Answer; challenge: string; origin: string } | null {
  try {
    const answer = JSON.parse(json) as Answer;
    const { challenge, origin } = decodeClientDataJSON(answer.response.clientDataJSON);
    return typeof answer.id === 'string' && typeof challenge === 'string'
      ? { answer, challenge, origin }
      : null;
  } catch {
    return null;
  }
}

/** Only a later one is taken: of two who come with one answer at once, one is late. */
const TAKE = `
  update person set challenge_taken = $2 where id = $1 and (challenge_taken is null or challenge_taken < $2)`;

async function takeChallenge({ system }: Services, { personId }: Bound, made: Date): Promise<boolean> {
  const { rowCount } = await system.query(TAKE, [personId, made]);
  return rowCount === 1;
}
