import { Decision } from '#schema/decision/decision.ts';
import type { AdjustmentInput } from '#schema/execution/adjustment-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { beginDecision } from '#server/ground/kernel/matter/begin-decision.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { loadForEvent, mayBring, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { NOT_RELEASED } from '#server/law/catalogue/binding-editions.ts';
import { adjustedNo } from '#server/law/decision/decision-number.ts';
import { refuseAdjustedFacts } from '#server/law/decision/fact-change.ts';
import { TAKES_AWAY } from '#server/law/decision/fact-ruling.ts';
import type { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { Refusal } from '#server/law/refusal.ts';
import { Requirement } from '#server/law/decision/requirement.ts';
import { requirementsAnew } from '#server/domains/decision/requirement.queries.ts';
import { Role } from '#server/law/people/role.ts';
import { refuseAdjustment } from '#server/law/execution/suspension.ts';
import { refuseUntitled } from './adjustment-guards.ts';
import { refuseRecordGround } from '#server/ground/kernel/matter/record-ground.ts';

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
    const facts = inherited(decision.facts, input.facts);
    const steps = await stepsOf(command, decision, facts);
    const refusal = command.refusalOf([
      ...refuseDecisionEvent('adjust', decision.phase),
      ...refuseAdjustment({ decidedByRole: Role.HEAD_OF_GOVERNMENT, reason, requiredSteps: steps }),
      ...refuseUntitled(title),
      ...refuseAdjustedFacts(input.facts),
      ...(await refuseRecordGround(command, decision, RecordKind.ADJUSTMENT, {
        field: 'orderedOn',
        day: orderedOn,
        fileIds,
      })),
    ]);
    if (refusal) return refusal;
    const successor = await begin(command, decision, input, { facts, steps });
    if (successor instanceof Refusal) return successor;
    const content = { reason, successorNo: successor.no, title, fileIds };
    await recordDecision(command, decision, { kind: RecordKind.ADJUSTMENT, happenedOn: orderedOn, content });
    moveOn(command, decision, 'adjust');
    return id;
  },
);

/**
 * Circumstances of an adjusted matter: those of the former one stay true of it; one that removed a duty must be proved
 * anew.
 */
const inherited = (before: readonly DecisionFact[], added: readonly DecisionFact[]): DecisionFact[] =>
  Object.values(DecisionFact).filter(
    (fact) => added.includes(fact) || (before.includes(fact) && !TAKES_AWAY.has(fact)),
  );

/** The steps that the adjusted matter must take (相关法定程序): by its circumstances, its special law and the row it goes back to. */
const stepsOf = async (
  command: CommandContext,
  { no, categories, specialRules }: Decision,
  facts: readonly DecisionFact[],
): Promise<DecisionStepKind[]> =>
  (await requirementsAnew(command.db, { no, categories, specialRules, facts, ...NOT_RELEASED }, command))
    .filter(({ requirement }) => requirement === Requirement.REQUIRED)
    .map(({ kind }) => kind);

/** The decision as it is to become: of the same units, drafted from now on. */
async function begin(
  command: CommandContext,
  adjusted: Decision,
  { title, reason }: AdjustmentInput,
  { facts, steps }: { facts: readonly DecisionFact[]; steps: readonly DecisionStepKind[] },
): Promise<Decision | Refusal> {
  const before = await command.em.count(Decision, { adjustsId: adjusted.id });
  const successor = await beginDecision(command, {
    no: adjustedNo(adjusted.no, before + 1),
    year: Number(command.today.slice(0, 4)),
    title,
    leadUnitId: adjusted.leadUnitId,
    organId: adjusted.organId,
    coUnitIds: adjusted.unitIds.filter((unitId) => unitId !== adjusted.leadUnitId),
    categories: adjusted.categories,
    specialRules: adjusted.specialRules,
    steps,
  });
  if (successor instanceof Refusal) return successor;
  successor.adjustsId = adjusted.id;
  successor.facts = [...facts];
  successor.researchRecord = reason;
  moveOn(command, successor, 'startDrafting');
  return successor;
}
