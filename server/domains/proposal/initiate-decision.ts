import type { CatalogueItem } from '#schema/catalogue/catalogue-item.ts';
import type { Decision } from '#schema/decision/decision.ts';
import type { DecisionProposal } from '#schema/proposal/decision-proposal.ts';
import type { InitiationInput } from '#schema/proposal/proposal-input.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { beginDecision, isStarted, rowInForce } from '#server/ground/kernel/matter/begin-decision.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { mayBring } from '#server/ground/kernel/matter/decision-action.ts';
import { namedUnits } from '#server/ground/kernel/named-units.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { refuseInitiation } from '#server/law/decision/decision-initiation.ts';
import { classify } from '#server/law/catalogue/major-decision.ts';
import type { DecisionCategory } from '#server/law/decision/decision-category.ts';
import { leadOf } from '#server/law/catalogue/lead-unit.ts';
import { ControlAct, refusePart } from '#server/law/people/interested.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { specialLaws, type SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { Refusal } from '#server/law/refusal.ts';
import { Requirement } from '#server/law/decision/requirement.ts';
import { requiredSteps } from '#server/law/decision/required-steps.ts';
import { loadProposal, moveProposal } from './load-proposal.ts';
import { nextOutsideNo } from './outside-number.ts';
import { refuseRow } from './proposal-guards.ts';

/** 启动决策程序 (国令713号第十条、第十一条): after study the organ starts it, by a row of the catalogue or, with its reason, outside. */
export const initiateDecision = defineCommand(
  ['decision.initiated', '决定启动决策'],
  mayBring('initiate'),
  async (command, id: string, version: number, input: InitiationInput) => {
    const proposal = await loadProposal(command, id, version);
    const itemNo = input.catalogueItemNo || null;
    const row = itemNo ? await rowInForce(command, itemNo) : null;
    await namedUnits(command, input.leadUnitId ? [input.leadUnitId] : [], 'leadUnitId');
    await namedUnits(command, input.coUnitIds, 'coUnitIds');
    const refusal = command.refusalOf([
      ...refuseDecisionEvent('initiate', proposal.phase),
      ...refuseInitiation(input, command.policy),
      ...refuseSamePerson(actorOf(command).id, [proposal.proposedById], '这一建议'),
      ...refusePart(ControlAct.INITIATION, actorOf(command), { unitIds: unitsOf(input), organId: null }),
      ...(itemNo ? refuseRow(row, await isStarted(command, itemNo), input) : []),
    ]);
    if (refusal) return refusal;
    const decision = await begin(command, row, proposal, input);
    if (decision instanceof Refusal) return decision;
    proposal.decisionId = decision.id;
    proposal.outsideReason = row ? null : (input.outsideReason ?? null);
    proposal.answer = input.answer || null;
    moveProposal(command, proposal, 'initiate');
    command.about('decision', decision.id, decision.no);
    return id;
  },
);

const unitsOf = (input: InitiationInput): string[] =>
  [leadOf(input), ...input.coUnitIds].filter((id) => id != null);

async function begin(
  command: CommandContext,
  row: CatalogueItem | null,
  { title }: DecisionProposal,
  input: InitiationInput,
): Promise<Decision | Refusal> {
  const leadUnitId = leadOf(input) ?? '';
  const coUnitIds = input.coUnitIds.filter((unitId) => unitId !== leadUnitId);
  if (row) {
    const { no, year, name, categories, specialRules, requiredSteps: steps } = row;
    const told = { no, year, title: name, leadUnitId, organId: null, coUnitIds };
    return beginDecision(command, { ...told, categories, specialRules, steps });
  }
  const specialRules = input.specialRules ?? [];
  return beginDecision(command, {
    no: await nextOutsideNo(command),
    year: Number(command.today.slice(0, 4)),
    title: input.title || title,
    leadUnitId,
    organId: null,
    coUnitIds,
    categories: classify(input.categories),
    specialRules,
    outsideReason: input.outsideReason ?? null,
    steps: stepsByLaw(command, classify(input.categories), specialRules),
  });
}

/**
 * Steps of every decision, and those that its special laws require; its circumstances add theirs once they are
 * recorded.
 */
const stepsByLaw = (
  command: CommandContext,
  categories: readonly DecisionCategory[],
  specialRules: readonly SpecialRuleKind[],
) =>
  requiredSteps(new Set(), specialLaws({ categories, specialRules, facts: [] }, command), {
    catalogueHearing: false,
    catalogueSolicitation: false,
    solicitationRequired: command.policy.solicitationRequired,
  })
    .filter(({ requirement }) => requirement === Requirement.REQUIRED)
    .map(({ kind }) => kind);
