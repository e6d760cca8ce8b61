import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { CatalogueItem } from '#schema/catalogue/catalogue-item.ts';
import { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';
import { DecisionStep } from '#schema/decision/decision-step.ts';
import { Decision } from '#schema/decision/decision.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import type { DecisionCategory } from '#server/law/decision/decision-category.ts';
import { DecisionPhase, type DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { type Finding, Refusal, provision } from '#server/law/refusal.ts';
import type { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import type { CommandContext } from '../context.ts';

const r07 = provision('R-07', 'DESIGN', '决策办理流程');
const r08 = provision('R-08', 'DESIGN', '决策办理流程');

/** A decision as it begins (启动的决策): by the catalogue, or outside it. */
export interface Beginning {
  no: string;
  year: number;
  title: string;
  leadUnitId: string;
  /** 决策机关, where the lead unit decides for itself; null is the county's government. */
  organId: string | null;
  coUnitIds: readonly string[];
  categories: readonly DecisionCategory[];
  specialRules: readonly SpecialRuleKind[];
  /** Why it is started though no catalogue names it (目录外决策的理由). */
  outsideReason?: string | null;
  steps: readonly DecisionStepKind[];
}

/** The row of the catalogue in force with this number (目录事项), if there is one. */
export async function rowInForce(
  { em }: Pick<CommandContext, 'em'>,
  no: string,
): Promise<CatalogueItem | null> {
  const inForce = await em.find(CatalogueVersion, { stage: CatalogueStage.PUBLISHED }, { fields: ['id'] });
  const rows = { no, catalogueVersionId: { $in: inForce.map(({ id }) => id) } };
  // 结转: carried over, the same number stands in two years' catalogues; the later one holds.
  return em.findOne(CatalogueItem, rows, { orderBy: { year: 'desc' } });
}

/** Reasons against starting a decision (启动决策程序) from a row of the catalogue in force. */
export const refuseCreating = ({ removed, started }: { removed: boolean; started: boolean }): Finding[] => [
  ...(removed ? [itemRemoved] : []),
  ...(started ? [alreadyStarted] : []),
];

/** Whether a decision with this number was started (是否已经启动). */
export const isStarted = async ({ em }: Pick<CommandContext, 'em'>, no: string): Promise<boolean> =>
  (await em.count(Decision, { no })) > 0;

/** Begins the matter of a row of the catalogue in force (按目录启动), once; a row that was removed begins nothing. */
export async function beginByCatalogue(
  command: CommandContext,
  { removed, no, year, name, ownDecision, leadUnitId, requiredSteps, ...row }: CatalogueItem,
): Promise<Decision | Refusal> {
  const refusal = command.refusalOf(refuseCreating({ removed, started: await isStarted(command, no) }));
  if (refusal) return refusal;
  const { coUnitIds, categories, specialRules } = row;
  const start = { no, year, title: name, leadUnitId: leadUnitId ?? '', coUnitIds, categories, specialRules };
  const organId = ownDecision ? leadUnitId : null;
  return beginDecision(command, { ...start, organId, steps: requiredSteps });
}

/** Creates the decision with its required steps (启动决策). Of two concurrent starts only one gets the number. */
export async function beginDecision(
  command: CommandContext,
  { coUnitIds, steps, categories, specialRules, ...start }: Beginning,
): Promise<Decision | Refusal> {
  const decision = command.em.create(Decision, {
    ...start,
    categories: [...categories],
    specialRules: [...specialRules],
    phase: DecisionPhase.INITIATED,
    unitIds: [start.leadUnitId, ...coUnitIds],
    startedOn: command.today,
    startedAt: command.now,
    phaseSince: command.today,
    changedAt: command.now,
    createdById: command.actor?.id ?? '',
  });
  try {
    await command.em.flush();
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) return new Refusal([alreadyStarted]);
    throw error;
  }
  for (const kind of steps)
    command.em.create(DecisionStep, { decisionId: decision.id, kind, status: StepStatus.PENDING });
  command.publish('catalogue', `decision:${start.no}`);
  return decision;
}

const itemRemoved = r07.block('ITEM_REMOVED')`
  该事项已移出目录。
  确需决策的，先提出目录调整。`;

/** Finding against starting one item twice. */
const alreadyStarted = r08.block('DECISION_ALREADY_STARTED')`
  该事项已经启动决策程序。
  在已启动的决策中继续办理。`;
