import { CaseItem } from '#schema/casework/case-item.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { Permission } from '#server/ground/kernel/authority.ts';
import { conflict, forbidden, notFound } from '#server/ground/kernel/fault.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { handlesCases, ofKind } from './casework.permissions.ts';

/** Name of a case item where it is not found. */
export const CASE = '您单位办理的来件';

/** A case item whose turn is the actor's unit's (本单位办理的来件), of a kind for which they have this permission. */
export async function loadCase(
  { em, actor }: CommandContext,
  id: string,
  permission: Permission = handlesCases,
): Promise<CaseItem> {
  const item = await loadById(em, CaseItem, id, CASE);
  if (item.unitId !== actor?.unitId) throw notFound(CASE);
  if (!ofKind(permission, item.kind).allows(actor)) throw forbidden('caseItem', '单位负责人或者经办人');
  return item;
}

/** The same, to be changed on `version`. */
export const loadCaseAt = async (
  command: CommandContext,
  id: string,
  version: number,
  permission: Permission = handlesCases,
): Promise<CaseItem> => at(command, await loadCase(command, id, permission), version);

/** A case item of any unit, to be changed on `version`. */
export const loadAnyCaseAt = async (
  command: CommandContext,
  id: string,
  version: number,
): Promise<CaseItem> => at(command, await loadById(command.em, CaseItem, id, CASE), version);

function at(command: CommandContext, item: CaseItem, version: number): CaseItem {
  if (item.version !== version) throw conflict(CASE, item.version);
  command.about('case', item.id, item.receiptNo);
  return item;
}
