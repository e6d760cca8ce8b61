import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { RoundFact } from '#server/law/compliance/duties.ts';
import type { UnclearFact } from '#server/law/feedback/unclear-reason.ts';
import type { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { type Lines, linesBy } from './lines.queries.ts';

/** A round as it is read. */
export interface RoundLine {
  decisionId: string;
  id: string;
  round: number;
  opensOn: CalendarDay;
  closesOn: CalendarDay;
  opensAt: string;
  shortenReason: string | null;
  shortenReasonAt: string | null;
  shortenApprovedBy: string | null;
  specialRules: readonly SpecialRuleKind[];
  lawIds: readonly string[] | null;
  closed: boolean;
  withdrawn: boolean;
  draft: boolean;
  explanation: boolean;
  basis: boolean;
  contact: boolean;
  ways: boolean;
  interpretation: boolean;
  reviewedOn: CalendarDay | null;
  reviewedById: string | null;
  authorIds: readonly string[];
  feedbackDueOn: CalendarDay | null;
  feedbackDueProvisional: boolean;
  disposed: boolean;
  reported: boolean;
  confirmedOn: CalendarDay | null;
  reportReviewedOn: CalendarDay | null;
  reportReviewedById: string | null;
  reportAuthorIds: readonly string[];
  publishedOn: CalendarDay | null;
  unclear: UnclearFact | null;
}

const dayOf = (column: string) => sql.raw(`(${column} at time zone 'Asia/Shanghai')::date::text`);
const someText = (column: string) => sql.raw(`jsonb_path_exists(${column}, '$[*] ? (@.text != "")')`);
const brought = (kind: string) => sql.raw(`coalesce('${kind}' = any(f.kinds), false)`);

/** The question that waits and is due first; where all are answered, the one whose answer came latest after its day. */
const UNCLEAR = sql`(select json_build_object('dueOn', q.due_on, 'provisional', q.due_provisional, 'answeredOn', n.answered_on)
  from reason_question q left join reason_answer n on n.id = q.answer_id and n.state = 'CONFIRMED'
  where q.consultation_id = c.id order by n.answered_on is not null, case when n.answered_on is null then q.due_on end,
    n.answered_on - q.due_on desc limit 1)`;

/** The rounds that were opened, withdrawn ones only where somebody was heard, with what was published and what became of the opinions. */
const ROUNDS = (ids: readonly string[]) => sql`
  select c.decision_id as "decisionId", c.id, c.round, c.opens_on::text as "opensOn",
    coalesce(c.announced_closes_on, c.closes_on)::text as "closesOn", c.opens_at as "opensAt",
    c.shorten_reason as "shortenReason", c.shorten_reason_at as "shortenReasonAt",
    c.shorten_approved_by as "shortenApprovedBy",
    coalesce(c.special_rules, (select d.special_rules from decision d where d.id = c.decision_id)) as "specialRules",
    c.law_ids as "lawIds",
    c.withdrawn_at is not null as withdrawn, c.closes_at <= app_now() or c.withdrawn_at is not null as closed,
    ${brought('DRAFT')} or exists (select from draft_version v where v.consultation_id = c.id and v.text <> '') as draft,
    ${brought('EXPLANATION')} or ${brought('INTERPRETATION')} or o.plain_words <> '' or ${someText('o.interpretation')}
      as explanation,
    ${brought('BASIS')} or jsonb_array_length(o.basis) > 0 as basis,
    o.contact ->> 'unit' <> '' and concat(o.contact ->> 'phone', o.contact ->> 'email') <> '' as contact,
    jsonb_array_length(o.ways) > 0 as ways,
    ${brought('INTERPRETATION')} or ${someText('o.interpretation')} as interpretation,
    ${dayOf('c.reviewed_at')} as "reviewedOn", c.reviewed_by_id as "reviewedById",
    array_remove(array[c.submitted_by_id, c.last_edited_by_id], null) as "authorIds",
    c.feedback_due_on::text as "feedbackDueOn", c.feedback_due_provisional as "feedbackDueProvisional",
    c.feedback_ready as disposed, a.consultation_id is not null as reported,
    ${dayOf('a.confirmed_at')} as "confirmedOn", ${dayOf('a.reviewed_at')} as "reportReviewedOn",
    a.reviewed_by_id as "reportReviewedById",
    array_remove(array[a.created_by_id, a.last_edited_by_id], null) as "reportAuthorIds",
    a.published_on::text as "publishedOn", ${UNCLEAR} as unclear
  from consultation c join dossier o on o.consultation_id = c.id
  left join adoption_report a on a.consultation_id = c.id
  left join (select t.consultation_id, array_agg(distinct t.kind) as kinds from attachment t
    where t.consultation_id in (select k.id from consultation k where k.decision_id = any(${ids}))
      and t.comment_id is null and t.kind in ('DRAFT', 'EXPLANATION', 'INTERPRETATION', 'BASIS')
    group by t.consultation_id) f on f.consultation_id = c.id
  where c.decision_id = any(${ids}) and c.opens_at is not null and (c.withdrawn_at is null
    or (exists (select from comment_state s where s.consultation_id = c.id and s.status <> 'WITHDRAWN')
      and exists (select from decision d where d.id = c.decision_id and d.phase <> 'TERMINATED')))
  order by c.no, c.round`;

/** A round as a plain fact (公开征求意见情况). */
export const roundFact = (row: RoundLine): RoundFact => ({
  id: row.id,
  name: `第${row.round}次征求意见`,
  period: {
    opensOn: row.opensOn,
    closesOn: row.closesOn,
    opensAt: new Date(row.opensAt),
    shortenReason: row.shortenReason,
    shortenReasonAt: row.shortenReasonAt === null ? null : new Date(row.shortenReasonAt),
    shortenApprovedBy: row.shortenApprovedBy,
  },
  laws: { lawIds: row.lawIds, specialRules: row.specialRules, categories: [], facts: [] },
  closed: row.closed,
  withdrawn: row.withdrawn,
  draft: row.draft,
  explanation: row.explanation,
  basis: row.basis,
  contact: row.contact,
  ways: row.ways,
  interpretation: row.interpretation,
  reviewedOn: row.reviewedOn,
  reviewedById: row.reviewedById,
  authorIds: row.authorIds,
  feedbackDueOn: row.feedbackDueOn,
  feedbackDueProvisional: row.feedbackDueProvisional,
  disposed: row.disposed,
  report: row.reported
    ? {
        confirmedOn: row.confirmedOn,
        reviewedOn: row.reportReviewedOn,
        reviewedById: row.reportReviewedById,
        authorIds: row.reportAuthorIds,
        publishedOn: row.publishedOn,
      }
    : null,
  unclear: row.unclear,
});

/** The rounds of these decisions, by decision. */
export const roundLines = (db: Db, ids: readonly string[]): Promise<Lines> =>
  linesBy(
    db,
    sql`select q."decisionId" as key, json_agg(q)::text as lines from (${ROUNDS(ids)}) q group by q."decisionId"`,
  );
