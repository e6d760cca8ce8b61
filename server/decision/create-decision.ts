import type { CatalogueItem } from '#schema/catalogue/catalogue-item.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { beginDecision, isStarted, refuseCreating, rowInForce } from '#server/kernel/begin-decision.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { notFound } from '#server/kernel/fault.ts';
import { owns } from '#server/kernel/load-decision.ts';
import { Refusal } from '#server/law/refusal.ts';
import { works } from './decision.permissions.ts';

/** 启动决策程序: the lead unit takes up a matter of the catalogue in force, once. */
export const createDecision = defineCommand('decision.created', works, async (command, itemNo: string) => {
  const row = await rowOf(command, itemNo);
  command.about('decision', itemNo);
  const started = await isStarted(command, itemNo);
  const refusal = command.refusalOf(refuseCreating({ removed: row.removed, started }));
  if (refusal) return refusal;
  const { no, year, name, leadUnitId, coUnitIds, categories, specialRules, requiredSteps } = row;
  const start = { no, year, title: name, leadUnitId: leadUnitId ?? '', coUnitIds, categories, specialRules };
  const decision = await beginDecision(command, { ...start, steps: requiredSteps });
  if (decision instanceof Refusal) return decision;
  command.about('decision', decision.id, itemNo);
  return decision.id;
});

/** The row in force, if the actor's unit leads it. */
async function rowOf(command: CommandContext, no: string): Promise<CatalogueItem> {
  const row = await rowInForce(command, no);
  if (!row || !owns(command.actor, [row.leadUnitId])) throw notFound('您单位牵头的该目录事项');
  return row;
}
