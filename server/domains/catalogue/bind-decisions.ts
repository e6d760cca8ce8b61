import { CatalogueItem } from '#schema/catalogue/catalogue-item.ts';
import { Decision } from '#schema/decision/decision.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { reopenSteps } from '#server/ground/kernel/matter/reopen-steps.ts';
import { requirementsOf } from '#server/domains/decision/requirement.queries.ts';
import { dutiesNamed, stepsNamed, underNewEdition } from '#server/law/catalogue/binding-editions.ts';
import { classify } from '#server/law/catalogue/major-decision.ts';
import { SPECIAL_RULE_NAMES } from '#server/law/catalogue/special-law.ts';
import { listedNo } from '#server/law/decision/decision-number.ts';
import { DECISION_PHASE_LABELS } from '#server/law/decision/decision-phase.ts';
import { UNDECIDED } from '#server/law/decision/fact-change.ts';
import { addedRequirements, type StepRequirement } from '#server/law/decision/requirement.ts';
import { tellEdition } from './tell-units.ts';

/** A decision under way, its row in the edition to be published, and what it owes before that. */
export interface RunningDecision {
  decision: Decision;
  row: CatalogueItem;
  before: readonly StepRequirement[];
}

/** The undecided matters that an edition names (在办的决策), the adjusted ones that go back to its rows as well; read before it is in force. */
export async function runningDecisions(
  command: CommandContext,
  catalogueVersionId: string,
): Promise<RunningDecision[]> {
  const { em, db } = command;
  const rows = new Map((await em.find(CatalogueItem, { catalogueVersionId })).map((row) => [row.no, row]));
  const running: RunningDecision[] = [];
  for (const decision of await em.find(
    Decision,
    { phase: { $in: [...UNDECIDED] } },
    { orderBy: { no: 'asc' } },
  )) {
    const row = rows.get(listedNo(decision.no));
    if (row) running.push({ decision, row, before: await requirementsOf(db, decision, command) });
  }
  return running;
}

/**
 * Applies the edition now in force to a decision: steps it adds are opened again, and the decision's unit
 * and 司法局 are notified; it takes no requirement away.
 */
export async function bindDecision(
  command: CommandContext,
  { decision, row, before }: RunningDecision,
): Promise<void> {
  const { phase, specialRules } = decision;
  const under = underNewEdition(decision, row);
  // An adjusted matter has a name of its own.
  if (decision.no === row.no) decision.title = row.name;
  decision.categories = classify(under.categories);
  decision.specialRules = under.specialRules;
  // A requirement that the edition names again ends its release.
  const steps = stepsNamed({ hearing: row.hearing, steps: row.requiredSteps });
  const duties = dutiesNamed({ methods: row.participationMethods });
  decision.releasedSteps = decision.releasedSteps.filter((step) => !steps.includes(step));
  decision.releasedDuties = decision.releasedDuties.filter((duty) => !duties.includes(duty));
  const after = await requirementsOf(command.db, decision, command);
  await reopenSteps(command, decision, before, after, '目录调整');
  command.publish(`decision:${decision.no}`);
  const laws = under.specialRules.filter((kind) => !specialRules.includes(kind));
  const added = addedRequirements(before, after);
  if (laws.length + added.length === 0) return;
  await tellEdition(command, decision, [
    ...(laws.length > 0 ? [`增加专门规定：${laws.map((kind) => SPECIAL_RULE_NAMES[kind]).join('、')}`] : []),
    ...(added.length > 0 ? [`增加应当履行的程序：${added.join('、')}`] : []),
    ...(decision.phase === phase
      ? []
      : [`退回“${DECISION_PHASE_LABELS[decision.phase]}”，补办后重新送请合法性审查。`]),
  ]);
}
