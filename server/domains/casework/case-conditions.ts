import { type RawBuilder, sql } from 'kysely';
import type { CaseFilter } from '#schema/casework/case-filter.ts';
import { readReceiptNo } from '#server/engines/receipt/receipt.ts';
import type { Rules } from '#server/ground/kernel/context.ts';
import { likePattern } from '#server/ground/kernel/like-pattern.ts';
import { addWorkingDays } from '#server/law/calendar/working-day.ts';
import { CaseState } from '#server/law/casework/case-kind.ts';
import { sourceNoOf } from '#server/law/casework/case-source.ts';
import { CasePublicity } from '#server/law/casework/case-publicity.ts';
import { CaseStanding } from '#server/law/casework/case-standing.ts';

/** How `case_item as c` stands against its term today (办理时效): read, filtered and counted by this one expression. */
export function standingIn({ today, calendar, policy }: Rules): RawBuilder<CaseStanding> {
  const soonest = addWorkingDays(today, policy.dutyReminderWorkingDays, calendar).day;
  return sql<CaseStanding>`case
    when c.answered_on > c.due_on then ${CaseStanding.LATE}
    when c.answered_on is not null then ${CaseStanding.IN_TIME}
    when c.due_on < ${today} then ${CaseStanding.OVERDUE}
    when c.due_on <= ${soonest} then ${CaseStanding.SOON}
    else ${CaseStanding.AHEAD} end`;
}

/** `case_item as c` came in this year (收到的年度); in a number that is no year nothing did. */
export const receivedIn = (year: number) =>
  year >= 1 && year <= 9999
    ? sql<boolean>`c.received_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`
    : sql<boolean>`false`;

/** Whether the public reads `case_item as c` (公开情况). */
export const PUBLICITY_IN = sql<CasePublicity>`case
  when c.published_at is not null and standing_takedown(c.takedowns) is null then ${CasePublicity.PUBLIC}
  when c.published_at is not null and standing_takedown(c.takedowns) ->> 'upheld' is null then ${CasePublicity.TO_REVIEW}
  when c.published_at is not null then ${CasePublicity.TAKEN_DOWN}
  when not c.public_wish or c.comment_id is not null then ${CasePublicity.PRIVATE}
  when c.public_text is not null then ${CasePublicity.TO_PUBLISH}
  when c.state = ${CaseState.ANSWERED} then ${CasePublicity.TO_DRAFT}
  else ${CasePublicity.AGREED} end`;

/** Conditions of a filter (筛选) on `case_item as c`. */
export function casesAsked(filter: CaseFilter, standing: RawBuilder<CaseStanding>): RawBuilder<boolean>[] {
  const { state, caseClass, channel, unitId, year, from, to, publicity, decisionNo, words } = filter;
  return [
    ...(state ? [sql<boolean>`c.state = ${state}`] : []),
    ...(filter.standing ? [sql<boolean>`${standing} = ${filter.standing}`] : []),
    ...(caseClass ? [sql<boolean>`c.case_class = ${caseClass}`] : []),
    ...(channel ? [sql<boolean>`c.channel = ${channel}`] : []),
    ...(unitId ? [sql<boolean>`c.unit_id = ${unitId}`] : []),
    ...(year === null || year === undefined ? [] : [receivedIn(year)]),
    ...(from ? [sql<boolean>`c.received_on >= ${from}`] : []),
    ...(to ? [sql<boolean>`c.received_on <= ${to}`] : []),
    ...(publicity ? [sql<boolean>`${PUBLICITY_IN} = ${publicity}`] : []),
    ...(decisionNo
      ? [sql<boolean>`c.decision_id in (select d.id from decision d where d.no = ${decisionNo})`]
      : []),
    ...(words?.trim() ? [containing(words.trim())] : []),
  ];
}

/** Words of the title or the text, the receipt number as it is read out or printed, or the number that it came with. */
function containing(words: string): RawBuilder<boolean> {
  const pattern = likePattern(words);
  return sql<boolean>`(c.receipt_no = ${readReceiptNo(words) ?? ''} or c.source_no = ${sourceNoOf(words)} or c.title ilike ${pattern} or c.text ilike ${pattern})`;
}
