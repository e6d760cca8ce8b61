import type { StatementView } from '#schema/statement/statement-view.ts';
import { sql } from 'kysely';
import type { ChangedClause } from '#schema/feedback/adoption-report.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { publicRedline } from '#server/engines/draft/public-redline.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { feedbackDue } from '#server/law/feedback/feedback-due.ts';
import { publishedMoment } from '#server/law/invitation/statement-moment.ts';
import { recordedParts } from './recorded-parts.queries.ts';

/** Select of statements with their subjects; their authors as far as the requester may know them. */
export const statementSelection = (db: Db) =>
  db
    .selectFrom('attendee_statement as s')
    .innerJoin('agenda_item as i', 'i.id', 's.item_id')
    .innerJoin('meeting as m', 'm.id', 's.meeting_id')
    .leftJoin('decision as d', 'd.id', 'i.decision_id')
    .leftJoin('statement_speaker as p', 'p.statement_id', 's.id')
    .select(['s.id', 's.meeting_id as meetingId', 's.stage', 's.category', 's.origin', 's.text'])
    .select(['s.said_at as saidAt', 's.result', 's.ground', 's.reason', 's.covered_at as coveredAt'])
    .select(['s.route', 's.answered_by_unit as answeredByUnit', 's.answered_at as answeredAt'])
    .select(['m.no as meetingNo', 'm.name as meetingName', 'm.starts_at as startsAt'])
    .select(['i.position as itemPosition', 'i.title as itemTitle', 'i.started_at as startedAt'])
    .select(['d.no as decisionNo', 'p.name as speaker'])
    .select(sql<ChangedClause[]>`s.changed_clauses`.as('changedClauses'))
    .select(publicRedline(sql`i.decision_id`).as('redline'))
    // For every requester alike: the name is shown beside the statement only while its owner consents.
    .select(
      sql<Date | null>`case when p.consent_withdrawn_at is null then p.consented_at end`.as('consentedAt'),
    )
    .orderBy('i.position')
    .orderBy('s.said_at', (order) => order.asc().nullsLast())
    .orderBy('s.recorded_at')
    .orderBy('s.id');

type Row = Awaited<ReturnType<ReturnType<typeof statementSelection>['execute']>>[number];

/**
 * Rows in the form of the contract: named by consent alone, with their moment in the recordings and the day the answer
 * is due.
 */
export async function statementsOf<One extends Row>(
  db: Db,
  rows: readonly One[],
): Promise<(Omit<One, 'startsAt' | 'startedAt'> & StatementView)[]> {
  if (rows.length === 0) return [];
  const { policy, calendar } = await rulesOf(db);
  const parts = await recordedParts(db, [...new Set(rows.map(({ meetingId }) => meetingId))]);
  return rows.map(({ startsAt, startedAt, ...row }) => ({
    ...row,
    name: row.consentedAt ? row.speaker : null,
    moment: row.saidAt
      ? publishedMoment(
          row.saidAt,
          parts.filter(({ meetingId }) => meetingId === row.meetingId),
        )
      : null,
    dueOn: row.answeredAt ? null : feedbackDue(dayOf(startedAt ?? startsAt), policy, calendar).day,
  }));
}
