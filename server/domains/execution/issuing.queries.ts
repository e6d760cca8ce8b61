import { StepStatus } from '#schema/decision/step-status.ts';
import { lastStanding, recordsOf } from '#server/domains/decision/record.queries.ts';
import {
  requirementsOf,
  type StepRules,
  type Subject,
} from '#server/domains/decision/requirement.queries.ts';
import { gatesOf } from '#server/engines/draft/gate.queries.ts';
import type { Gates } from '#server/law/draft/draft-gate.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { reportOf } from '#server/domains/procedure/legality/review.queries.ts';
import { approvalGround } from '#server/domains/procedure/step-standing.queries.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import type { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { ApprovalGround } from '#server/law/procedure/discussion-minutes.ts';
import type { IssuingFacts } from '#server/law/execution/issuing.ts';
import { Requirement } from '#server/law/decision/requirement.ts';

/** Facts on record that the law requires before a decision is issued (印发的前提). */
export type IssuingGround = Omit<IssuingFacts, 'issuedOn'> & { approval: ApprovalGround; gates: Gates };

type Asked = Subject & { id: string };

/** The steps of a decision that are done (已经履行的程序). */
export async function stepsDone(db: Db, decisionId: string): Promise<Set<DecisionStepKind>> {
  const rows = await db
    .selectFrom('decision_step')
    .select('kind')
    .where('decision_id', '=', decisionId)
    .where('status', '=', StepStatus.DONE)
    .execute();
  return new Set(rows.map(({ kind }) => kind));
}

/** Reads these facts; the reports are those on the discussion that approved the decision last. */
export async function issuingGround(db: Db, decision: Asked, rules: StepRules): Promise<IssuingGround> {
  const records = await recordsOf(db, decision.id);
  const required = (await requirementsOf(db, decision, rules))
    .filter(({ requirement }) => requirement === Requirement.REQUIRED)
    .map(({ kind }) => kind);
  return {
    discussedOn: lastStanding(records, RecordKind.DISCUSSION)?.happenedOn ?? null,
    npcMatter: decision.facts.includes(DecisionFact.NPC_MATTER),
    partyReport: reportOf(records, RecordKind.PARTY_REPORT)?.content ?? null,
    npcReport: reportOf(records, RecordKind.NPC_REPORT)?.content ?? null,
    gates: await gatesOf(db, decision.id),
    approval: approvalGround(records, (step) => required.includes(step)),
  };
}
