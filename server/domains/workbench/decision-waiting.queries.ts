import { type RawBuilder, sql } from 'kysely';
import type { RecordRow } from '#server/domains/decision/record.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { DecisionCategory } from '#server/law/decision/decision-category.ts';
import type { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { type JudgedKind, RecordKind } from '#server/law/decision/decision-record.ts';
import type { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { Role } from '#server/law/people/role.ts';
import type { Finding } from '#server/law/refusal.ts';
import { unapprovedItem } from '#server/domains/procedure/discussion/agenda-approval.queries.ts';
import { is, type Requester } from './task-source.ts';

/** Decision in progress (办理中的决策), with the facts that decide whose turn it is. */
export interface WaitingDecision {
  id: string;
  no: string;
  title: string;
  phase: DecisionPhase;
  phaseSince: CalendarDay;
  unitIds: readonly string[];
  organId: string | null;
  executingUnitIds: readonly string[];
  facts: readonly DecisionFact[];
  factsConfirmed: boolean;
  specialRules: readonly SpecialRuleKind[];
  categories: readonly DecisionCategory[];
  /** Whether the public was consulted and every consultation has its public answer. */
  answered: boolean;
  records: readonly RecordRow[];
  /** Conclusions on a text that the draft no longer has (结论失效). */
  overtaken: readonly JudgedKind[];
  /**
   * Reasons against putting it on an agenda before a leader approves it (议题没有批准); empty where it does not wait for
   * that.
   */
  unapproved: readonly Finding[];
}

const P = DecisionPhase;

/** Phases in which nobody has anything left to do, and those before the decision was started. */
const AT_REST = [P.PROPOSED, P.STUDYING, P.DECLINED, P.ARCHIVED];

const R = RecordKind;

/** Kinds of record after which it is nobody else's turn. */
const UNTELLING: ReadonlySet<RecordKind> = new Set([
  R.PROPOSAL,
  R.STUDY,
  R.RESEARCH,
  R.UNIT_CONSULTATION,
  R.ACTIVITY,
  R.EXPERT_REVIEW,
  R.STEP_WAIVED,
  R.CHANGES_JUDGED,
  R.RESUMPTION,
  R.ADJUSTMENT,
  R.ARCHIVE,
]);

/** Kinds of record that decide whose turn it is. */
const TELLING = Object.values(R).filter((kind) => !UNTELLING.has(kind));

/** Decision with its records as one select returns them: with instants as text. */
export type WaitingRow = Omit<WaitingDecision, 'records' | 'unapproved'> & {
  records: (Omit<RecordRow, 'recordedAt'> & { recordedAt: string })[];
};

/**
 * Select of the decisions, with their records, in which the requester's posts may have a turn: a unit's people for
 * their own, a post that spans the county for every one.
 */
export const waitingRows = ({ actor }: Requester, everywhere: boolean): RawBuilder<WaitingRow> =>
  sql<WaitingRow>`
    select d.id, d.no, d.title, d.phase, d.phase_since::text as "phaseSince", d.unit_ids as "unitIds", d.organ_id as "organId", d.executing_unit_ids as "executingUnitIds", d.facts,
      d.facts_confirmed as "factsConfirmed",
      d.special_rules as "specialRules", d.categories,
      count(c.id) > 0 and bool_and(c.feedback_published_at is not null) as answered, ${RECORDS} as records,
      array(select s.kind from decision_step s where s.decision_id = d.id and s.overtaken) as overtaken
    from decision d
    left join consultation c on c.decision_id = d.id and c.withdrawn_at is null
      and (c.opens_at is not null or c.scheduled_by_id is not null)
    where d.phase <> all(${AT_REST}) and (${everywhere} or ${actor.unitId} = any(d.unit_ids || d.executing_unit_ids))
    group by d.id order by d.no`;

/** Records of a decision, in the order in which they were recorded. */
const RECORDS = sql`(select coalesce(json_agg(told), '[]') from (
    select r.id, r.kind, r.happened_on::text as "happenedOn", r.content, r.replaces_id as "replacesId",
      r.late_entry_id as "lateEntryId", exists (select from decision_record n where n.replaces_id = r.id) as replaced,
      r.recorded_by_id as "recordedById", r.recorded_by_name as "recordedByName", r.unit_name as "unitName",
      r.recorded_at as "recordedAt"
    from decision_record r where r.decision_id = d.id and r.kind = any(${TELLING})
    order by r.recorded_at, r.id) told)`;

/**
 * Decisions from these rows, with the reasons against bringing an item to a meeting yet: for those who ask a leader, or,
 * of one decision, for everybody.
 */
export async function waitingDecisions(
  db: Db,
  requester: Requester,
  rows: readonly WaitingRow[],
  everybody = false,
): Promise<WaitingDecision[]> {
  const unapproved = everybody || asksLeader(requester) ? await unapprovedItems(db, requester, rows) : NONE;
  return rows.map((row) => ({
    ...row,
    records: row.records.map((one) => ({ ...one, recordedAt: new Date(one.recordedAt) })),
    unapproved: unapproved.get(row.id) ?? [],
  }));
}

const NONE: ReadonlyMap<string, readonly Finding[]> = new Map();

const asksLeader = (requester: Requester): boolean =>
  requester.actor.organRoles.includes(Role.GOV_OFFICE_STAFF) ||
  is(requester, Role.GOV_OFFICE_STAFF, Role.UNIT_LEAD);

/** Missing approvals of the decisions that are ready for a meeting. */
async function unapprovedItems(
  db: Db,
  { rules }: Requester,
  rows: readonly Pick<WaitingDecision, 'id' | 'phase'>[],
): Promise<Map<string, readonly Finding[]>> {
  const found = new Map<string, readonly Finding[]>();
  for (const { id, phase } of rows)
    if (phase === DecisionPhase.READY_FOR_DISCUSSION) found.set(id, await unapprovedItem(db, id, rules));
  return found;
}
