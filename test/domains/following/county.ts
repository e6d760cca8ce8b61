/** A county that sends mail, with an open consultation, and everything a test of following begins with. */
import { afterAll, beforeEach } from 'vitest';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { openMailbox } from '#test/engines/message/mailbox.ts';
import { followingIn, mailing, tokenIn } from './following.ts';

/** Opens it; before each test nobody follows and nothing was announced. */
export async function followingCounty() {
  const mailbox = await openMailbox();
  afterAll(() => mailbox.close());
  const plain = await testDatabase();
  const database = mailing(plain, mailbox);
  const people = await buildPeople(database);
  const matter = await buildConsultation(database, people);
  const following = followingIn(database, mailbox);
  for (const table of ['consultation_notice', 'decision_record'])
    await database.sql(`alter table ${table} disable trigger all`);

  /** 某日某时，北京时间。 */
  const clock = (day: number, time: string) => database.setClock(`2026-11-${day}T${time}:00+08:00`);

  beforeEach(async () => {
    await clock(20, '10:00');
    for (const table of ['follow', 'follower', 'followed_moment', 'message', 'audit_event'])
      await database.sql(`delete from ${table}`);
    for (const table of ['consultation_notice', 'decision_record'])
      await database.sql(`delete from ${table}`);
    mailbox.mails.length = 0;
  });

  const notice = (kind: string, reason: string) =>
    database.sql(
      `insert into consultation_notice (id, consultation_id, kind, reason, by_id, at)
       values (gen_random_uuid(), $1, $2, $3, $4, app_now())`,
      [matter.id, kind, reason, people.clerk.id],
    );

  const record = (kind: string, content: object, lateEntryId: string | null = null) =>
    database.sql(
      `insert into decision_record (id, decision_id, kind, happened_on, content, late_entry_id, recorded_by_id,
         recorded_by_name, unit_name, recorded_at)
       values (gen_random_uuid(), $1, $2, app_today(), $3, $4, $5, '王', '住建局', app_now())`,
      [matter.decisionId, kind, content, lateEntryId, people.clerk.id],
    );

  /** Follows and confirms; gives the link of the follow. */
  async function follow(input: Parameters<typeof following.ask>[0] = {}): Promise<string> {
    await following.ask({ subject: matter.no, ...input });
    const [letter] = await following.deliver();
    const token = letter ? tokenIn(letter, '/guanzhu/queren') : '';
    await following.confirm(token);
    return token;
  }

  /** The link to all that its address follows. */
  const ownOf = async (token: string): Promise<string> => {
    const { follow: found } = await following.asking(
      `query($token: String!) { follow(token: $token) { ownToken } }`,
      { token },
    );
    return (found as unknown as { ownToken: string } | null)?.ownToken ?? '';
  };

  return { ...matter, mailbox, plain, database, people, following, clock, notice, record, follow, ownOf };
}
