import { sql } from 'kysely';
import type { ClauseThemeView } from '#schema/feedback/comment-cluster-view.ts';
import { handled } from '#server/domains/consultation/comment/desk-comment.queries.ts';
import { clausesIn } from '#server/engines/draft/draft.queries.ts';
import { versionOfRound } from '#server/engines/draft/version-head.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { read } from '#server/ground/kernel/read.ts';
import { clauseTheme, FEWEST_OF_CLAUSE } from '#server/law/feedback/clause-theme.ts';
import type { Stance } from '#server/law/consultation/comment-words.ts';
import { effective } from './undisposed.queries.ts';

/** Opinions with words that wait: in no theme, without an answer. */
export const WAITING = sql`e.cluster_id is null and e.disposition_id is null and not e.wordless`;

/** 按条归类: each clause on which several opinions of a stance wait, in the order of the most spoken of. */
export async function clauseThemes(context: Context, consultationId: string): Promise<ClauseThemeView[]> {
  const rows = await read(context, async (db) => {
    if (!(await handled(db, consultationId))) throw notFound('该征求意见');
    return countedClauses(db, consultationId);
  });
  const titleOf = await titles(context, consultationId);
  return rows.map((row) => ({ ...row, title: titleOf(row.clauseNo, row.stance) }));
}

async function countedClauses(db: Db, consultationId: string) {
  const { rows } = await sql<{ clauseNo: string; stance: Stance; count: number }>`
    select e.clause_no as "clauseNo", e.stance, count(*)::int as count from (${effective(consultationId)}) e
    where ${WAITING} and e.clause_no is not null
    group by e.clause_no, e.stance having count(*) >= ${FEWEST_OF_CLAUSE} order by count(*) desc, e.clause_no, e.stance`.execute(
    db,
  );
  return rows;
}

/** The title of a clause's theme, from the text that was consulted. */
export async function titles(context: Context, consultationId: string) {
  const round = await read(context, (db) => versionOfRound(db, consultationId));
  const clauses = round ? await clausesIn(context, round.id) : [];
  return (clauseNo: string, stance: Stance): string =>
    clauseTheme(clauseNo, clauses.find(({ no }) => no === clauseNo)?.text ?? '', stance);
}
