import type { FollowedQuoteView } from '#schema/consultation/clause-quote-view.ts';
import { clausesIn, revisionAfter } from '#server/engines/draft/draft.queries.ts';
import { versionOfRound } from '#server/engines/draft/version-head.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { type ClauseQuote, followQuote } from '#server/law/draft/clause-quote.ts';
import { factsOf } from './comment-facts.ts';

/** Clause that a comment is about, and the words quoted from it (所针对的条文). */
interface Aim {
  readonly consultationId: string;
  readonly clauseNo: string | null;
  readonly quote: ClauseQuote | null;
}

/** The clause it names, as it was consulted; null for the whole draft. */
export async function clauseTextOf({ services }: Context, { consultationId, clauseNo }: Aim) {
  if (clauseNo === null) return null;
  const clauses = (await factsOf(services, consultationId))?.clauses ?? {};
  return Object.hasOwn(clauses, clauseNo) ? (clauses[clauseNo] ?? null) : null;
}

/** Current state of the quoted words, in the newest later version that the viewer may see; null while there is none. */
export async function quoteNow(context: Context, aim: Aim): Promise<FollowedQuoteView | null> {
  const { consultationId, clauseNo, quote } = aim;
  if (!quote) return null;
  const later = await revisionAfter(context, consultationId);
  const round = later && (await read(context, (db) => versionOfRound(db, consultationId)));
  if (!later || !round) return null;
  const consulted = (await clausesIn(context, round.id)).find(({ no }) => no === clauseNo);
  if (!consulted) return null;
  const now = (await clausesIn(context, later.id)).find(({ anchorId }) => anchorId === consulted.anchorId);
  return { ...followQuote(quote, consulted.text, now?.text ?? null), versionNo: later.no };
}
