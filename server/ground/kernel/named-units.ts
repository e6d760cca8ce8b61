import type { NamedUnit } from '#schema/execution/execution-contents.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { CommandContext } from './context.ts';
import { badInput } from './fault.ts';
import { isId } from './load.ts';

const LIMIT = 50;

/** The units with these ids in order (单位), with repetitions; BAD_INPUT if one does not exist or is no longer active. */
export async function namedUnits(
  { em }: Pick<CommandContext, 'em'>,
  ids: readonly string[],
  field: string,
): Promise<NamedUnit[]> {
  if (ids.length > LIMIT) throw badInput(`最多${LIMIT}个单位。`, [field]);
  const known = await em.find(Unit, { id: { $in: ids.filter(isId) }, active: true });
  return ids.map((id) => {
    const unit = known.find((one) => one.id === id.toLowerCase());
    if (!unit) throw badInput('没有这个单位，或者单位已经撤销。', [field]);
    return { id: unit.id, name: unit.name };
  });
}
