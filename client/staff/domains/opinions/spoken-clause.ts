/** The clause an opinion speaks of, in the round and since. */
import { followQuote } from '#server/law/draft/clause-quote.ts';
import type { Opinion } from './opinion-record.ts';
import type { OpinionsContext } from './opinions-desk.ts';

/** Clause and words an opinion says it is about. */
export type Marking = Pick<Opinion, 'clauseNo' | 'quote'>;

/** The clause that was consulted. */
export const clauseIn = ({ clauseNo }: Pick<Marking, 'clauseNo'>, { matter }: OpinionsContext) =>
  matter.clauses.find(({ no }) => no === clauseNo);

/** Fate of the quoted words in the version being revised; null without a quotation, its clause or such a version. */
export function quoteFateOf(marking: Marking, context: OpinionsContext) {
  const [clause, { revision }] = [clauseIn(marking, context), context.matter];
  if (!marking.quote || !clause || !revision) return null;
  const now = revision.clauses.find(({ anchorId }) => anchorId === clause.anchorId);
  return { ...followQuote(marking.quote, clause.text, now?.text ?? null), versionNo: revision.no };
}
