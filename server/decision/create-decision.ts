import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { CatalogueItem } from '#schema/catalogue/catalogue-item.ts';
import { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';
import { DecisionStep } from '#schema/decision/decision-step.ts';
import { Decision } from '#schema/decision/decision.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import { act } from '#server/kernel/act.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { notFound } from '#server/kernel/fault.ts';
import { CatalogueStage } from '#server/law/catalogue-stage.ts';
import { DecisionPhase } from '#server/law/decision-phase.ts';
import { Refusal } from '#server/law/refusal.ts';
import { alreadyStarted, refuseCreating } from './decision-guards.ts';
import { works } from './decision.permissions.ts';
import { owns } from '#server/kernel/load-decision.ts';

/** 启动决策程序: the lead unit takes up a matter of the catalogue in force, once. */
export const createDecision = act('decision.created', works, async (command, itemNo: string) => {
  const row = await rowOf(command, itemNo);
  command.about('decision', itemNo);
  const started = (await command.em.count(Decision, { no: itemNo })) > 0;
  const refusal = command.weigh(refuseCreating({ removed: row.removed, started }));
  if (refusal) return refusal;
  const decision = await begin(command, row);
  if (decision instanceof Refusal) return decision;
  for (const kind of row.requiredSteps)
    command.em.create(DecisionStep, { decisionId: decision.id, kind, status: StepStatus.PENDING });
  command.about('decision', decision.id, itemNo);
  command.publish('catalogue', `decision:${itemNo}`);
  return decision.id;
});

/** The row in force, if the actor's unit leads it. */
async function rowOf({ em, actor }: CommandContext, no: string): Promise<CatalogueItem> {
  const inForce = await em.find(CatalogueVersion, { stage: CatalogueStage.PUBLISHED }, { fields: ['id'] });
  const row = await em.findOne(CatalogueItem, {
    no,
    catalogueVersionId: { $in: inForce.map(({ id }) => id) },
  });
  if (!row || !owns(actor, [row.leadUnitId])) throw notFound('您单位牵头的该目录事项');
  return row;
}

/** Of two started at once the number is given to one only. */
async function begin(command: CommandContext, row: CatalogueItem): Promise<Decision | Refusal> {
  const leadUnitId = row.leadUnitId ?? '';
  const decision = command.em.create(Decision, {
    no: row.no,
    year: row.year,
    title: row.name,
    phase: DecisionPhase.INITIATED,
    leadUnitId,
    unitIds: [leadUnitId, ...row.coUnitIds],
    specialRule: row.specialRule,
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
  return decision;
}
