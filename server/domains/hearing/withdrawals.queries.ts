import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { HearingAttendance } from '#server/law/hearing/hearing-words.ts';
import { WithdrawalWay, type Withdrawals } from '#server/law/hearing/hearing-withdrawal.ts';

/** Those who left a side of a hearing (各方面撤回人数): from their seat, from the reserves, or before the draw. */
export async function withdrawalsOf(db: Db, hearingId: string): Promise<Withdrawals[]> {
  const { rows } = await sql<Withdrawals>`
    select side, count(*)::int as persons, count(*) filter (where way = ${WithdrawalWay.ONLINE})::int as online,
      count(*) filter (where way <> ${WithdrawalWay.ONLINE})::int as written
    from (
      select p.side, p.withdrawal_way as way from hearing_participant p
        where p.hearing_id = ${hearingId} and p.declined_at is not null
      union all
      select a.side, case when s.cancelled_by_id is null then ${WithdrawalWay.ONLINE} end
        from sign_up s join sign_up_hearing a on a.sign_up_id = s.id
        where s.subject_id = ${hearingId} and s.cancelled_at is not null
          and a.attendance = ${HearingAttendance.PARTICIPANT}
          and not exists (select from hearing_participant p where p.sign_up_id = s.id)
    ) as gone group by side order by side`.execute(db);
  return rows;
}
