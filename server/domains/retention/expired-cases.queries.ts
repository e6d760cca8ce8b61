import { sql } from 'kysely';
import type { Db, Rules } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { contactsExpired } from '#server/law/people/contact-retention.ts';

/** A case item that is answered, and still has its author's contact. */
export interface AnsweredCase {
  id: string;
  receiptNo: string;
  answeredOn: CalendarDay;
  years: number;
}

/** Case items whose author's contact is past its retention (保存期限届满): never longer than was said when it was left. */
export async function expiredCases(db: Db, { today, policy }: Rules): Promise<AnsweredCase[]> {
  const { rows } = await sql<AnsweredCase>`
    select c.id, c.receipt_no as "receiptNo", c.answered_on::text as "answeredOn",
      least(k.years, ${policy.contactRetentionYears}::int) as years
    from case_person k join case_item c on c.id = k.case_id
    where k.years is not null and c.answered_on + make_interval(years => least(k.years, ${policy.contactRetentionYears}::int)) <= ${today}::date
    order by c.answered_on, c.id`.execute(db);
  return rows.filter(({ answeredOn, years }) =>
    contactsExpired(answeredOn, today, { contactRetentionYears: years }),
  );
}
