import type { DecisionView } from '#schema/decision/decision-view.ts';
import { decisionsByNo, type DecisionRow } from '#server/domains/decision/decision.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { read } from '#server/ground/kernel/read.ts';
import { Batch, perRequest } from './consultation-batch.ts';
import type { ReadConsultation } from './consultation-read.ts';
import type { DecisionHead } from './consultation-row.ts';

const HEAD: ReadonlySet<string> = new Set<keyof DecisionHead | '__typename'>([
  'id',
  'no',
  'year',
  'title',
  'phase',
  'startedOn',
  'version',
  '__typename',
]);
const NO_PARTS = new Set<never>();

/** The decision a consultation belongs to: the columns of its own row, or the whole decision when more is asked for. */
export async function decisionOf(
  context: Context,
  { no, row }: ReadConsultation,
  asked: ReadonlySet<string>,
): Promise<DecisionHead | DecisionView> {
  if ([...asked].every((name) => HEAD.has(name))) return row.decision;
  const decision = await batches(context, NO_PARTS).load(no);
  if (!decision) throw notFound('该决策事项');
  return decision;
}

const batches = perRequest(
  (context) =>
    new Batch<DecisionRow | null>(async (nos) => {
      const decisions = await read(context, (db) => decisionsByNo(db, nos));
      return (no) => decisions.get(no) ?? null;
    }),
);
