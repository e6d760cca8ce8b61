import { beginByCatalogue, rowInForce } from '#server/ground/kernel/matter/begin-decision.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { owns } from '#server/ground/kernel/matter/load-decision.ts';
import { Refusal } from '#server/law/refusal.ts';
import { works } from './decision.permissions.ts';

/** 启动决策程序: the lead unit takes up a matter of the catalogue in force, once. */
export const createDecision = defineCommand('decision.created', works, async (command, itemNo: string) => {
  const row = await rowInForce(command, itemNo);
  if (!row || !owns(command.actor, [row.leadUnitId])) throw notFound('您单位牵头的该目录事项');
  command.about('decision', itemNo);
  const decision = await beginByCatalogue(command, row);
  if (decision instanceof Refusal) return decision;
  command.about('decision', decision.id, itemNo);
  return decision.id;
});
