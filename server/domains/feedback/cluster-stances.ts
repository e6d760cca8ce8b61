import { sql } from 'kysely';
import { CommentCluster } from '#schema/feedback/comment-cluster.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { Stance } from '#server/law/consultation/comment-words.ts';
import { refuseGathering, stancesTitle } from '#server/law/feedback/stances-alone.ts';
import { BATCH_MAX, loadComments, reopenAnswer, takeIn } from './cluster-members.ts';
import { newCluster } from './create-cluster.ts';
import { sorts } from './feedback.permissions.ts';
import { loadMatter, outcomesChanged, refuseAtStage } from './matter.ts';
import { effective } from './undisposed.queries.ts';

/** 仅表态的意见归类: all that say nothing but this stance about this clause, unanswered and in no cluster, under one title. */
export const clusterStances = defineCommand(
  ['cluster.stances', '把只表示态度的意见归成主题'],
  sorts,
  async (command, consultationId: string, stance: Stance, clauseNo: string | null) => {
    const matter = await loadMatter(command, consultationId);
    const ids = await stancesAlone(command.db, matter.id, stance, clauseNo);
    const refusal = command.refusalOf([
      ...refuseAtStage('triage', matter, command.now),
      ...refuseGathering(ids.length),
    ]);
    if (refusal) return refusal;
    const title = stancesTitle(stance, clauseNo);
    const known = await command.em.findOne(CommentCluster, { consultationId: matter.id, title });
    const cluster = known ?? (await newCluster(command, { consultationId: matter.id, title, summary: '' }));
    await takeIn(command, cluster.id, await loadComments(command, matter.id, ids));
    await reopenAnswer(command, cluster.id);
    await outcomesChanged(command, matter);
    return cluster.id;
  },
);

/** Comments without words that state only this stance, as many as one request may sort; the next gathers the rest. */
async function stancesAlone(db: Db, consultationId: string, stance: Stance, clauseNo: string | null) {
  const { rows } = await sql<{ id: string }>`
    select e.comment_id as id from (${effective(consultationId)}) e
    where e.wordless and e.stance = ${stance} and e.clause_no is not distinct from ${clauseNo}
      and e.cluster_id is null and e.disposition_id is null
    order by e.comment_id limit ${BATCH_MAX}`.execute(db);
  return rows.map(({ id }) => id);
}
