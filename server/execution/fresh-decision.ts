import { decisionById, type DecisionRow } from '#server/decision/decision.queries.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';

/** The decision as it now stands (办理结果), or why the act was refused. */
export const fresh = (context: Context, done: string | Refusal): Refusal | Promise<DecisionRow | null> =>
  done instanceof Refusal ? done : decisionById(context, done);
