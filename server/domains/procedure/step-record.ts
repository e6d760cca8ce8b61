import { DecisionStep } from '#schema/decision/decision-step.ts';
import type { Decision } from '#schema/decision/decision.ts';
import type { RecordContents } from '#schema/decision/record-contents.ts';
import type { StepStatus } from '#schema/decision/step-status.ts';
import { requirementsOf } from '#server/domains/decision/requirement.queries.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { type Happening, recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { recordStep } from '#server/ground/kernel/matter/record-step.ts';
import { judgedOn } from '#server/engines/draft/judged-text.queries.ts';
import { settleConclusions } from '#server/engines/draft/settle-conclusions.ts';
import { judgesText } from '#server/law/draft/judged-text.ts';
import type { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import type { StepRequirement } from '#server/law/decision/requirement.ts';

/** Status that a record gives its step (程序办理情况); the note is read by everyone. */
interface StepNews {
  kind: DecisionStepKind;
  status: StepStatus;
  note?: string | null;
}

/** Stores a record and the status it gives its step; the public pages show the step anew. Returns the decision's id. */
export async function keepRecord<Kind extends keyof RecordContents>(
  command: CommandContext,
  decision: Decision,
  happening: Happening<Kind>,
  step?: StepNews,
): Promise<string> {
  if (happening.replacesId != null && !isId(happening.replacesId)) throw notFound('要更正的记录');
  const judges = judgesText(happening.kind) && happening.lateEntryId == null;
  const judgedDigest = judges ? await judgedOn(command.db, decision.id, happening.happenedOn) : null;
  await recordDecision(command, decision, { judgedDigest, ...happening });
  if (step)
    await recordStep(command, decision.id, step.kind, step.status, happening.happenedOn, step.note ?? null);
  if (judges) await settleConclusions(command, decision.id);
  command.publish('catalogue', `decision:${decision.no}`);
  return decision.id;
}

/** Whether this step must be taken on the matter (程序要求). */
export async function requirementOf(
  command: CommandContext,
  decision: Decision,
  kind: DecisionStepKind,
): Promise<StepRequirement> {
  const found = (await requirementsOf(command.db, decision, command)).find((one) => one.kind === kind);
  if (!found) throw new Error(`no requirement is told of ${kind}`);
  return found;
}

/** Status of the step by the records. */
export const statusOf = async (
  { em }: CommandContext,
  decisionId: string,
  kind: DecisionStepKind,
): Promise<StepStatus | undefined> => (await em.findOne(DecisionStep, { decisionId, kind }))?.status;
