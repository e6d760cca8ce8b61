import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { type ApprovalFact, ApprovalKind, APPROVERS, barredFrom } from '#server/law/approval/approval.ts';
import { actsForOrgan, type PostHolder } from '#server/law/people/organ-post.ts';

const rows = (db: Db) =>
  db
    .selectFrom('approval as a')
    .innerJoin('decision as d', 'd.id', 'a.decision_id')
    .select(['a.id', 'a.version', 'a.kind', 'a.title', 'a.unit_name as unitName', 'a.digest'])
    .select(['a.decision_id as decisionId', 'a.consultation_id as consultationId', 'd.no'])
    .select(['d.organ_id as organId', 'd.unit_ids as unitIds'])
    .select(['a.asked_by as askedBy', 'a.asked_by_id as askedById', 'a.asked_at as askedAt'])
    .select(['a.answer', 'a.reason', 'a.answered_by as answeredBy', 'a.answered_at as answeredAt'])
    .select(['a.answered_by_id as answeredById', 'a.recalled_at as recalledAt'])
    .select(sql<readonly ApprovalFact[]>`a.facts`.as('facts'));

/** A request with its answer, as it is stored (请批和批示). */
export type ApprovalRow = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];

/** The last request about a matter that was not asked anew (最近一次请批). */
export const lastApproval = async (
  db: Db,
  kind: ApprovalKind,
  matterId: string,
): Promise<ApprovalRow | null> =>
  (await rows(db)
    .where('a.kind', '=', kind)
    .where(sql<string>`coalesce(a.consultation_id, a.decision_id)`, '=', matterId)
    .where('a.recalled_at', 'is', null)
    .orderBy('a.asked_at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(1)
    .executeTakeFirst()) ?? null;

/** One request by its id. */
export const approvalRow = async (db: Db, id: string): Promise<ApprovalRow | null> =>
  (await rows(db).where('a.id', '=', id).executeTakeFirst()) ?? null;

/** The requests of the kinds that this person's posts answer (待批), the oldest first; null where they answer none. */
export function unansweredApprovals(db: Db, holder: PostHolder) {
  const held = [...holder.roles, ...holder.organRoles];
  const kinds = Object.values(ApprovalKind).filter((kind) =>
    APPROVERS[kind].some((role) => held.includes(role)),
  );
  if (kinds.length === 0) return null;
  return rows(db)
    .where('a.kind', 'in', kinds)
    .where('a.answered_at', 'is', null)
    .where('a.recalled_at', 'is', null)
    .orderBy('a.asked_at')
    .orderBy('a.id');
}

/** Those among them that wait for this person, by their posts before the body that decides, and not of their own unit. */
export const waitingAmong = (unanswered: readonly ApprovalRow[], holder: PostHolder): ApprovalRow[] =>
  unanswered.filter(
    (row) => actsForOrgan(holder, APPROVERS[row.kind], row.organId) && !barredFrom(row, holder),
  );

/** The requests that wait for this person (待批), the oldest first. */
export const waitingApprovals = async (db: Db, holder: PostHolder): Promise<ApprovalRow[]> =>
  waitingAmong((await unansweredApprovals(db, holder)?.execute()) ?? [], holder);

/** How many answered requests a desk shows (已批示). */
const SHOWN = 50;

/** Requests that this person has answered (已批示), newest first. */
export const answeredApprovals = (db: Db, personId: string): Promise<ApprovalRow[]> =>
  rows(db)
    .where('a.answered_by_id', '=', personId)
    .orderBy('a.answered_at', 'desc')
    .orderBy('a.id')
    .limit(SHOWN)
    .execute();
