import type { ClauseDoubtsView } from '#schema/draft/unsure-clause-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { likelyFormer } from '#server/law/draft/clause-identity.ts';
import { isHeading } from '#server/law/draft/draft-tree.ts';
import { clausesOf } from './clause-rows.ts';
import { formerClauses } from './store-text.ts';
import { versionOfRound } from './version-head.queries.ts';

const NONE: ClauseDoubtsView = { clauses: [], former: [] };

/**
 * The clauses of a round's text of which a clerk has to say which ones of the version before they are; for the desks
 * only.
 */
export const clauseDoubts = (context: Context, consultationId: string): Promise<ClauseDoubtsView> =>
  read(context, async (db) => {
    const version = context.actor ? await versionOfRound(db, consultationId) : undefined;
    const held = version ? await clausesOf(db, version.id) : [];
    const unsure = held.filter((clause) => clause.unsure);
    if (!version || unsure.length === 0) return NONE;
    const former = (await formerClauses(db, version.id)).filter(({ kind }) => !isHeading(kind));
    return {
      clauses: unsure.map((clause) => ({ ...clause, likely: likelyFormer(former, held, clause) })),
      former,
    };
  });
