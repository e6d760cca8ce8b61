import { Decision } from '#schema/decision/decision.ts';
import type { AdjustmentInput } from '#schema/execution/adjustment-input.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { beginDecision } from '#server/kernel/begin-decision.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { loadForEvent, mayBring, moveOn } from '#server/kernel/decision-action.ts';
import { recordDecision } from '#server/kernel/record-decision.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { type DecisionFact, decisionFacts } from '#server/law/decision/decision-facts.ts';
import { refuseAdjustedFacts } from '#server/law/decision/fact-change.ts';
import type { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { Refusal } from '#server/law/refusal.ts';
import { Requirement } from '#server/law/decision/requirement.ts';
import { requiredSteps } from '#server/law/decision/required-steps.ts';
import { Role } from '#server/law/people/role.ts';
import { type SpecialRuleKind, specialLaws } from '#server/law/catalogue/special-law.ts';
import { refuseAdjustment } from '#server/law/execution/suspension.ts';
import { refuseUntitled } from './adjustment-guards.ts';
import { refuseRecordGround } from './record-rests.ts';

/**
 * 决定作重大调整 (国令713号第三十七条): by the head of government; the adjusted matter is a decision of its own, being drafted, that
 * goes through every step its circumstances ask for. The old one stands still until the new one is issued.
 */
export const adjustDecision = defineCommand(
  'decision.adjusted',
  mayBring('adjust'),
  async (command, id: string, version: number, input: AdjustmentInput) => {
    const { orderedOn, reason, title, fileIds } = input;
    const decision = await loadForEvent(command, 'adjust', id, version);
    const steps = stepsOf(command, input.facts, decision.specialRules);
    const refusal = command.refusalOf([
      ...refuseDecisionEvent('adjust', decision.phase),
      ...refuseAdjustment({ decidedByRole: Role.HEAD_OF_GOVERNMENT, reason, requiredSteps: steps }),
      ...refuseUntitled(title),
      ...refuseAdjustedFacts(input.facts),
      ...(await refuseRecordGround(command, decision, { field: 'orderedOn', day: orderedOn, fileIds })),
    ]);
    if (refusal) return refusal;
    const successor = await begin(command, decision, input, steps);
    if (successor instanceof Refusal) return successor;
    const content = { reason, successorNo: successor.no, title, fileIds };
    await recordDecision(command, decision, { kind: RecordKind.ADJUSTMENT, happenedOn: orderedOn, content });
    moveOn(command, decision, 'adjust');
    return id;
  },
);

/** The steps that the adjusted matter must take (相关法定程序), by its own circumstances. */
const stepsOf = (
  { policy: { solicitationRequired } }: CommandContext,
  facts: readonly DecisionFact[],
  specialRules: readonly SpecialRuleKind[],
): DecisionStepKind[] =>
  requiredSteps(decisionFacts(facts), specialLaws(specialRules), {
    catalogueHearing: false,
    catalogueSolicitation: false,
    solicitationRequired,
  })
    .filter(({ requirement }) => requirement === Requirement.REQUIRED)
    .map(({ kind }) => kind);

/** The decision as it is to become: of the same units, drafted from now on. */
async function begin(
  command: CommandContext,
  adjusted: Decision,
  { title, facts, reason }: AdjustmentInput,
  steps: readonly DecisionStepKind[],
): Promise<Decision | Refusal> {
  const before = await command.em.count(Decision, { adjustsId: adjusted.id });
  const successor = await beginDecision(command, {
    no: `${adjusted.no}-调${before + 1}`,
    year: Number(command.today.slice(0, 4)),
    title,
    leadUnitId: adjusted.leadUnitId,
    coUnitIds: adjusted.unitIds.filter((unitId) => unitId !== adjusted.leadUnitId),
    categories: adjusted.categories,
    specialRules: adjusted.specialRules,
    steps,
  });
  if (successor instanceof Refusal) return successor;
  successor.adjustsId = adjusted.id;
  successor.facts = [...facts];
  successor.factsOn = command.today;
  successor.researchRecord = reason;
  moveOn(command, successor, 'startDrafting');
  return successor;
}
