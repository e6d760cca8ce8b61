import { Person } from '#schema/identity/person.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { badInput } from '#server/kernel/fault.ts';
import { isId } from '#server/kernel/load.ts';

const MOST = 20;

/** Members of staff of these ids (接待人), each once; bad input where one is not there. */
export async function colleaguesOf(
  { em }: Pick<CommandContext, 'em'>,
  ids: readonly string[],
): Promise<string[]> {
  const asked = [...new Set(ids.map((id) => id.toLowerCase()))];
  const known = asked.every(isId) ? await em.find(Person, { id: { $in: asked } }) : [];
  if (asked.length > MOST || known.length !== asked.length)
    throw badInput(`接待人应当是本平台的工作人员，最多${MOST}人。`, ['hostIds']);
  return asked;
}
