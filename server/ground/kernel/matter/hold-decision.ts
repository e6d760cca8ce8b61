import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import type { CommandContext } from '../context.ts';
import { isId } from '../load.ts';

/**
 * Locks a decision until the command ends and returns its phase (决策事项的阶段), so that opening something for the public and ending
 * the decision run one after the other. Null, without a lock, for requesters who may not change the decision.
 */
export async function holdDecision(
  { db }: Pick<CommandContext, 'db'>,
  id: string,
): Promise<DecisionPhase | null> {
  if (!isId(id)) return null;
  const held = await db
    .selectFrom('decision')
    .select('phase')
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return held?.phase ?? null;
}
