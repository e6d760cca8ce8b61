import type { DecisionPhase } from '#server/law/decision-phase.ts';
import type { CommandContext } from './context.ts';
import { isId } from './load.ts';

/**
 * Takes a decision in hand until the command ends and tells its phase (决策事项的阶段): what opens something for the public and what ends
 * the decision are then judged one after the other. Null for whoever may not change the decision; he holds nothing.
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
