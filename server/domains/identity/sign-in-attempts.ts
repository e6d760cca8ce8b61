import type { Services } from '#server/ground/kernel/process/runtime.ts';

/** The failure at which an address has to wait before it may try an account again. */
export const FAILURES_BEFORE_WAIT = 5;

/** Failures of strange addresses together before all strange addresses wait; one address alone cannot reach it in a day. */
export const STRANGE_FAILURES_BEFORE_WAIT = 50;

const WAIT_SECONDS = 60;
const WAIT_MAX_SECONDS = 3600;
const STRANGE_WAIT_MAX_SECONDS = 900;
const KNOWN_DAYS = 90;

/** The row of all strange addresses together. */
const ANYWHERE = '';

/** Failures older than a day are forgotten; each one past the limit doubles the wait. */
const countOne = (limit: number, longest: number) => `
  insert into sign_in_attempt as a (subject, address, failures, failed_at) values ($1, $2, 1, app_now())
  on conflict (subject, address) do update set
    failures = case when a.failed_at < app_now() - interval '1 day' then 1 else a.failures + 1 end,
    failed_at = app_now(),
    blocked_until = case when a.failed_at >= app_now() - interval '1 day' and a.failures + 1 >= ${limit}
      then app_now() + least(${WAIT_SECONDS} * 2 ^ least(a.failures + 1 - ${limit}, 20), ${longest}) * interval '1 second'
      end`;

/** Waits are computed in the row itself, so that many attempts at once cannot slip through together. */
const TAKE_ATTEMPT = `${countOne(FAILURES_BEFORE_WAIT, WAIT_MAX_SECONDS)}
  where a.blocked_until is null or a.blocked_until <= app_now()
  returning succeeded_at > app_now() - interval '${KNOWN_DAYS} days' as known, blocked_until as "blockedUntil"`;

const WAITING = `
  select max(blocked_until) as until from sign_in_attempt
  where subject = $1 and blocked_until > app_now() and (address = $2 or (address = '${ANYWHERE}' and not exists (
    select from sign_in_attempt k
    where k.subject = $1 and k.address = $2 and k.succeeded_at > app_now() - interval '${KNOWN_DAYS} days')))`;

/** Outcome of taking an attempt: it may go on, counted as failed until it proves right, or it has to wait. */
export type Attempt = Taken | { until: Date };

interface Taken {
  known: boolean;
  /** The wait that this attempt began, should it fail. */
  blockedUntil: Date | null;
}

/**
 * Takes one attempt (登录尝试) at an account from an address. An address the owner is known by waits for its own failures
 * only, so that nobody elsewhere can lock them out; strange addresses also wait for one another.
 */
export async function takeAttempt(services: Services, subject: string, address: string): Promise<Attempt> {
  const { system } = services;
  const until = await waitingUntil(system, subject, address);
  if (until) return { until };
  const { rows } = await system.query<{ known: boolean | null; blockedUntil: Date | null }>(TAKE_ATTEMPT, [
    subject,
    address,
  ]);
  const [taken] = rows;
  if (taken) return { ...taken, known: taken.known === true };
  // Somebody else's attempt took the last one meanwhile.
  const meanwhile = await waitingUntil(system, subject, address);
  return meanwhile ? { until: meanwhile } : takeAttempt(services, subject, address);
}

/** The attempt was wrong: a strange address counts for all strange addresses too. */
export async function attemptFailed({ system }: Services, subject: string, { known }: Taken) {
  if (!known)
    await system.query(countOne(STRANGE_FAILURES_BEFORE_WAIT, STRANGE_WAIT_MAX_SECONDS), [subject, ANYWHERE]);
}

/** The attempt was right: the address is known from now on. */
export async function attemptSucceeded({ system }: Services, subject: string, address: string) {
  await system.query(
    `update sign_in_attempt set failures = 0, blocked_until = null, succeeded_at = app_now()
     where subject = $1 and address = $2`,
    [subject, address],
  );
}

/**
 * The attempt was neither wrong nor finished, a code is still to come: it is given back with the wait it began. Failures
 * before it stay counted, so that it cannot be used to try on.
 */
export async function attemptReturned(
  { system }: Services,
  subject: string,
  address: string,
  { blockedUntil }: Taken,
) {
  await system.query(
    `update sign_in_attempt set failures = greatest(failures - 1, 0),
       blocked_until = case when blocked_until is distinct from $3 then blocked_until end
     where subject = $1 and address = $2`,
    [subject, address, blockedUntil],
  );
}

async function waitingUntil(system: Services['system'], subject: string, address: string) {
  const { rows } = await system.query<{ until: Date | null }>(WAITING, [subject, address]);
  return rows[0]?.until ?? null;
}
