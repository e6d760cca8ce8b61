/** Notifications to those who signed up for a hearing, as the tests see them. */
import '#server/outside/wiring/kinds.ts';
import { jobs } from '#server/domains/hearing/hearing.jobs.ts';
import { jobs as signUpJobs } from '#server/engines/signup/sign-up.jobs.ts';
import { ask } from '#test/kernel/ask.ts';
import type { Room } from './room.ts';
import type { Answer } from './samples.ts';

/** Left a mail address. */
export const MAIL = { contactKind: 'EMAIL' };
/** Comes to listen. */
export const OBSERVER = { attendance: 'OBSERVER', side: null };
/** The two codes of a receipt. */
export const pair = ({ receiptNo, lookupCode }: Answer) => ({ receiptNo, lookupCode });

/** The notifications of a room: its jobs, mails, calls, and where a sign-up stands. */
export function tidingsOf({ database, done, signUpInput }: Room) {
  /** Does the jobs of hearings that are due by the test's clock, in their order; what is to be done at once is queued by the machine's. */
  async function runJobs() {
    const due = await database.sql<{
      id: string;
      name: 'tell-hearing-people' | 'pass-seats';
      payload: object;
    }>(
      `select j.id, t.identifier as name, j.payload from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier in ('tell-hearing-people', 'pass-seats')
       and (j.run_at <= app_now() or j.run_at in (j.created_at, j.updated_at)) order by j.id`,
    );
    await database.sql('delete from graphile_worker._private_jobs where id = any($1)', [
      due.map(({ id }) => id),
    ]);
    for (const { name, payload } of due) await { ...jobs, ...signUpJobs }[name](payload, database.services);
    return due;
  }

  const mails = (hearingId: string) =>
    database.sql<{ unique_key: string; subject: string; body: string; calendar: string | null; to: string }>(
      `select unique_key, subject, body, calendar, recipient_masked as "to" from message
     where kind = 'HEARING_TIDING' and way = 'MAIL' and split_part(unique_key, ':', 4)::uuid in
       (select id from sign_up where subject_id = $1) order by created_at, id`,
      [hearingId],
    );
  const calls = (hearingId: string) =>
    database.sql<{ id: string; tiding: string; text: string; display_name: string; status: string }>(
      `select id, split_part(topic, ':', 2) as tiding, body as text, recipient_name as display_name, status
       from message where about_id = $1 and way = 'PHONE' order by id`,
      [hearingId],
    );
  const mine = async ({ receiptNo, lookupCode }: Answer) => {
    const { data } = await ask(database, null, {
      query: `query($receiptNo: String!, $lookupCode: String!) { mine: myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) { ... on MyHearingSignUp {
      state waiting claimBy claim { allowed } } } }`,
      variables: { receiptNo, lookupCode },
    });
    return (data as unknown as { mine: Record<string, unknown> | null }).mine;
  };
  const signUp = (id: string, contact: string, change: object = {}) =>
    done(null, 'signUpForHearing', { input: signUpInput(id, contact, change) });

  return { runJobs, mails, calls, mine, signUp };
}
