import { isId } from '#server/ground/kernel/load.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { forbidden, notFound } from '#server/ground/kernel/fault.ts';
import { decidesItself } from '#server/ground/kernel/organ.ts';
import { keepPolicyOf } from './policy.permissions.ts';

/** Demands the right to change a setting (第四十二条): 司法局 for the county's, a body that decides for itself for its own. */
export async function demandKeeping(command: CommandContext, organId: string | null): Promise<void> {
  if (organId !== null && !(isId(organId) && (await decidesItself(command.db, organId))))
    throw notFound('自行决策的单位');
  const keeps = keepPolicyOf(organId);
  if (!keeps.allows(command.actor)) throw forbidden('policy', keeps.sentence);
}
