import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { CatalogueItem } from '#schema/catalogue/catalogue-item.ts';
import { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';
import { DecisionStep } from '#schema/decision/decision-step.ts';
import { Decision } from '#schema/decision/decision.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import { CatalogueStage } from '#server/law/catalogue-stage.ts';
import { DecisionPhase, type DecisionStepKind } from '#server/law/decision-phase.ts';
import { type Finding, Refusal } from '#server/law/refusal.ts';
import type { SpecialRuleKind } from '#server/law/special-law.ts';
import type { CommandContext } from './context.ts';

/** A decision as it begins (启动的决策): by the catalogue, or outside it. */
export interface Beginning {
  no: string;
  year: number;
  title: string;
  leadUnitId: string;
  coUnitIds: readonly string[];
  specialRule: SpecialRuleKind | null;
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

/** What forbids starting a decision (启动决策程序) from a row of the catalogue in force. */
export const refuseCreating = ({ removed, started }: { removed: boolean; started: boolean }): Finding[] => [
  ...(removed ? [itemRemoved] : []),
  ...(started ? [alreadyStarted] : []),
];

/** Whether the matter of this number was started (是否已经启动). */
export const isStarted = async ({ em }: Pick<CommandContext, 'em'>, no: string): Promise<boolean> =>
  (await em.count(Decision, { no })) > 0;

/** Makes the decision with the steps it is to take (启动决策); of two started at once the number is given to one only. */
export async function beginDecision(
  command: CommandContext,
  { coUnitIds, steps, ...start }: Beginning,
): Promise<Decision | Refusal> {
  const decision = command.em.create(Decision, {
    ...start,
    phase: DecisionPhase.INITIATED,
    unitIds: [start.leadUnitId, ...coUnitIds],
    startedOn: command.today,
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

const ours = { basis: 'DESIGN', article: '决策办理流程', severity: 'BLOCK', fields: [] } as const;

const itemRemoved: Finding = {
  ...ours,
  rule: 'R-07',
  code: 'ITEM_REMOVED',
  message: '该事项已移出目录。',
  fix: '确需决策的，先提出目录调整。',
};

/** A matter is decided once. */
const alreadyStarted: Finding = {
  ...ours,
  rule: 'R-08',
  code: 'DECISION_ALREADY_STARTED',
  message: '该事项已经启动决策程序。',
  fix: '在已启动的决策中继续办理。',
};
