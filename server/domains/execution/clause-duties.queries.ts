import type { ClauseDutyView } from '#schema/execution/clause-duty.ts';
import { lastStanding, recordsOf } from '#server/domains/decision/record.queries.ts';
import { clausesOf } from '#server/engines/draft/clause-rows.ts';
import { gatesOf } from '#server/engines/draft/gate.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DraftGate } from '#server/law/draft/draft-gate.ts';
import { isHeading } from '#server/law/draft/draft-tree.ts';
import { dueWords } from '#server/law/execution/clause-duty.ts';

/** The clauses of the text in force: of 公布稿, or of 审定稿 where nothing was published; none where the draft is a file alone. */
export async function clausesInForce(db: Db, decisionId: string) {
  const gates = await gatesOf(db, decisionId);
  const passed = gates[DraftGate.PUBLISHED] ?? gates[DraftGate.APPROVED];
  const clauses = passed ? await clausesOf(db, passed.draftVersionId) : [];
  return clauses.filter(({ kind }) => !isHeading(kind));
}

/**
 * 谁要做什么: what a published decision owes to whom, clause by clause, for everyone. Records are not public: of the execution plan it is
 * the tasks alone that are read here, and only once the decision was published.
 */
export const clauseDuties = (context: Context, decisionId: string): Promise<ClauseDutyView[]> =>
  readAsSystem(context, async (db) => {
    const records = await recordsOf(db, decisionId);
    const plan = lastStanding(records, RecordKind.EXECUTION_PLAN);
    const published = lastStanding(records, RecordKind.PUBLICATION);
    if (!plan?.content.duties || !published) return [];
    return plan.content.duties.map(({ anchorId, clauseNo, unit, task, beneficiary, ...due }) => ({
      anchorId,
      clauseNo,
      version: published.content.comparedWith?.no ?? null,
      unitName: unit.name,
      task,
      beneficiary,
      due: dueWords(due),
    }));
  });
