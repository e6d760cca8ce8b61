import { sql } from 'kysely';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CaseKind } from '#server/law/casework/case-kind.ts';
import type { ApplicantKind } from '#server/law/casework/request-form.ts';
import type { RequestOutcome } from '#server/law/casework/request-outcome.ts';
import type { CountedRequests } from '#server/law/casework/request-year.ts';
import { ofKind, readsCases } from './casework.permissions.ts';

/** Applications that were open in a year (依申请公开的年度), as the requester may see them, and the day of the counting. */
export function requestYear(
  context: Context,
  year: number,
): Promise<{ today: CalendarDay; counted: CountedRequests[] }> {
  demand(context, ofKind(readsCases, CaseKind.REQUEST), 'requestYear');
  return read(context, async (db) => ({
    today: (await rulesOf(db)).today,
    counted: await countedRequests(db, year, null),
  }));
}

/** The same as far as this sight sees them; of one unit alone, those whose turn it is or that it answered. */
export async function countedRequests(
  db: Db,
  year: number,
  unitId: string | null,
): Promise<CountedRequests[]> {
  const rows = await db
    .selectFrom('case_item as c')
    .select([
      sql<ApplicantKind>`c.applicant`.as('applicant'),
      sql<RequestOutcome | null>`c.outcome`.as('outcome'),
    ])
    .select(sql<number>`extract(year from c.received_on)::int`.as('receivedYear'))
    .select(sql<number | null>`extract(year from c.answered_on)::int`.as('answeredYear'))
    .select(sql<number>`count(*)::int`.as('count'))
    .where('c.kind', '=', CaseKind.REQUEST)
    .where(sql<boolean>`(${unitId}::uuid is null or c.unit_id = ${unitId}::uuid)`)
    .where(sql<boolean>`c.received_on <= make_date(${year}, 12, 31)`)
    .where(sql<boolean>`(c.answered_on is null or c.answered_on >= make_date(${year}, 1, 1))`)
    .groupBy(['c.applicant', 'c.outcome', 'receivedYear', 'answeredYear'])
    .execute();
  // A draft's outcome is nobody's answer yet.
  return rows.map(({ outcome, answeredYear, ...row }) => ({
    ...row,
    answered: outcome === null || answeredYear === null ? null : { year: answeredYear, outcome },
  }));
}
