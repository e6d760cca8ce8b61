import { GraphQLError } from 'graphql';
import { badInput } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { Refusal } from '#server/law/refusal.ts';

/** Comments that are handled in one go at most. */
const MOST = 500;

/** The ids of a selection (批量办理); refuses none, too many, and what is no id. */
export function selection(ids: readonly string[]): string[] {
  const chosen = [...new Set(ids)];
  if (chosen.length === 0 || chosen.length > MOST) throw badInput(`一次选择1至${MOST}条意见。`, ['ids']);
  if (!chosen.every(isId)) throw badInput('有一条意见的编号不对。', ['ids']);
  return chosen;
}

/** Turns a refusal into an error that carries its findings, where the contract answers with a number only. */
export function orBadInput(done: number | Refusal): number {
  if (!(done instanceof Refusal)) return done;
  const { findings } = done;
  throw new GraphQLError(findings.map(({ message }) => message).join(''), {
    extensions: { code: 'BAD_USER_INPUT', fields: [], findings },
  });
}
