import { sql } from 'kysely';
import type { ArrivalSource } from '#server/engines/receipt/arrivals.ts';
import { CaseKind, CaseState } from '#server/law/casework/case-kind.ts';
import { CASE_KINDS, stateWords } from '#server/law/casework/case-kinds.ts';
import { HANDLING_POSTS, kindsFor } from '#server/law/casework/case-posts.ts';

/** 办件 of one kind: those whose turn is the unit's, with the office until they are assigned. */
const arrived = (kind: CaseKind): ArrivalSource => ({
  kind,
  stands: { ...stateWords(kind), PASSED: '已转为意见' },
  allows: (actor) => kindsFor(HANDLING_POSTS, actor.roles).includes(kind),
  rows: ({ actor }) => ({
    columns: {
      id: sql`c.id`,
      receiptNo: sql`c.receipt_no`,
      title: sql`c.title`,
      text: sql`c.text`,
      name: sql`c.display_name`,
      channel: sql`c.channel`,
      receivedAt: sql`c.submitted_at`,
      stand: sql`case when c.comment_id is null then c.state else 'PASSED' end`,
      done: sql`(c.state = ${CaseState.ANSWERED})`,
      doneOn: sql`c.answered_on`,
      dueOn: sql`c.due_on`,
      path: sql`${CASE_KINDS[kind].desk}::text || '/' || c.id`,
    },
    from: sql`case_item c where c.kind = ${kind} and c.unit_id = ${actor.unitId}::uuid`,
  }),
});

/** Every kind of case items (公众留言、意见建议、依申请公开). */
export const arrivedCases: readonly ArrivalSource[] = Object.values(CaseKind).map(arrived);
