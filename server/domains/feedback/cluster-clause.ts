import { sql } from 'kysely';
import { CommentCluster } from '#schema/feedback/comment-cluster.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { Stance } from '#server/law/consultation/comment-words.ts';
import { refuseClauseTheme } from '#server/law/feedback/clause-theme.ts';
import { titles, WAITING } from './clause-themes.queries.ts';
import { BATCH_MAX, loadComments, takeIn } from './cluster-members.ts';
import { newCluster } from './create-cluster.ts';
import { sorts } from './feedback.permissions.ts';
import { loadMatter, outcomesChanged, refuseAtStage } from './matter.ts';
import { effective } from './undisposed.queries.ts';

/** 按条归类: the opinions of one stance on one clause that wait become a theme; an unanswered one of theirs, also renamed, takes them in. */
export const clusterClause = defineCommand(
  ['cluster.clause', '把同一条的意见归成主题'],
  sorts,
  async (command, consultationId: string, clauseNo: string, stance: Stance) => {
    const matter = await loadMatter(command, consultationId);
    const { rows } = await sql<{ id: string }>`
      select e.comment_id as id from (${effective(matter.id)}) e
      where ${WAITING} and e.clause_no = ${clauseNo} and e.stance = ${stance} order by e.comment_id limit ${BATCH_MAX}`.execute(
      command.db,
    );
    const refusal = command.refusalOf([
      ...refuseAtStage('triage', matter, command.now),
      ...refuseClauseTheme(rows.length),
    ]);
    if (refusal) return refusal;
    const ids = rows.map(({ id }) => id);
    const cluster = await unanswered(command, { consultationId: matter.id, clauseNo, stance });
    await takeIn(command, cluster.id, await loadComments(command, matter.id, ids));
    await outcomesChanged(command, matter);
    command.about('cluster', cluster.id, `${cluster.title}：${ids.length}条`);
    return cluster.id;
  },
);

/** Whoever is gathered after an answer was written has not been weighed in it: they get a theme of their own. */
async function unanswered(
  command: CommandContext,
  by: { consultationId: string; clauseNo: string; stance: Stance },
): Promise<CommentCluster> {
  const { consultationId, clauseNo, stance } = by;
  const { rows } = await sql<{ id: string }>`
    select k.id from comment_cluster k
    where k.consultation_id = ${consultationId} and k.clause_no = ${clauseNo} and k.stance = ${stance}
      and not exists (select from disposition d where d.cluster_id = k.id)
    order by k.created_at desc limit 1`.execute(command.db);
  const known = rows[0] && (await command.em.findOne(CommentCluster, { id: rows[0].id }));
  if (known) return known;
  const title = (await titles(command, consultationId))(clauseNo, stance);
  return newCluster(command, { ...by, title, summary: '' });
}
