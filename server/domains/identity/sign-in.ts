import { sql } from 'kysely';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notAtTerminal } from '#server/ground/kernel/fault.ts';
import { anyone } from '#server/ground/kernel/authority.ts';
import type { CommandContext, Context } from '#server/ground/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { type Proved, proveIdentity, type Unproved, WRONG } from './prove-identity.ts';
import { SESSION_HOURS } from './session.queries.ts';
import { newToken, tokenHashOf } from './session-token.ts';

const HOUR_MS = 3_600_000;

/**
 * 登录: answers the person's id, and orders the session's cookie. The password is compared before the transaction:
 * a failure stays counted after the refusal's rollback, and no connection waits for the hash. The second
 * factor is asked for once name and password are right.
 */
export async function signIn(
  context: Context,
  loginName: string,
  password: string,
  code: string | null,
  passkey: string | null,
) {
  if (context.terminal !== undefined) throw notAtTerminal();
  const given = { code: code ?? '', passkey: passkey ?? '', use: 'sign-in' } as const;
  return enter(context, await proveIdentity(context, loginName, password, given));
}

/** Opens a session for who proved who they are, or says why not; orders its cookie. */
export async function enter(context: Context, proof: Proved | Unproved): Promise<string | Refusal> {
  const token = newToken();
  const requester = { ...context, actor: proof.proved ? proof.actor : context.actor };
  const session = await openSession(requester, proof, tokenHashOf(token));
  if (session instanceof Refusal) return session;
  context.cookies.session = { token, expiresAt: session.expiresAt };
  return session.personId;
}

const openSession = defineCommand(
  ['person.signedIn', '登录'],
  anyone,
  async (command, proof: Proved | Unproved, tokenHash: string) => {
    if (proof.personId) command.about('person', proof.personId);
    if (!proof.proved) return new Refusal([proof.finding]);
    if (!(await stillSo(command, proof))) return new Refusal([WRONG]);
    await forgetEndedSessions(command);
    return startSession(command, proof.personId, tokenHash);
  },
);

/**
 * Checks again within the transaction: since the password was compared, the account may have been closed or its
 * password reset.
 */
async function stillSo({ db, now }: CommandContext, { personId, passwordHash }: Proved): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set({ last_sign_in_at: now })
    .where('id', '=', personId)
    .where('password_hash', '=', passwordHash)
    .where('active', '=', true)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

async function startSession({ db, now, address }: CommandContext, personId: string, tokenHash: string) {
  const expiresAt = new Date(now.getTime() + SESSION_HOURS * HOUR_MS);
  await db
    .insertInto('session')
    .values({
      token_hash: tokenHash,
      person_id: personId,
      created_at: now,
      last_seen_at: now,
      expires_at: expiresAt,
      address,
    })
    .execute();
  return { personId, expiresAt };
}

async function forgetEndedSessions({ db, sessionHash, now }: CommandContext) {
  if (sessionHash)
    await db.updateTable('session').set({ revoked_at: now }).where('token_hash', '=', sessionHash).execute();
  await sql`delete from session where expires_at < app_now() - interval '30 days'`.execute(db);
  await sql`select sweep_sign_in_attempts()`.execute(db);
}
