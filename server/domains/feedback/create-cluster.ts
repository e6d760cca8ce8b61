import { CommentCluster } from '#schema/feedback/comment-cluster.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { refuseClusterText } from './cluster-text.ts';
import { loadComments, refuseMembers, takeIn } from './cluster-members.ts';
import { sorts } from './feedback.permissions.ts';
import { loadMatter, outcomesChanged, refuseAtStage } from './matter.ts';

/** 归类: like comments under one title, to be answered together. */
export const createCluster = defineCommand(
  'cluster.created',
  sorts,
  async (command, consultationId: string, title: string, summary: string, commentIds: readonly string[]) => {
    const matter = await loadMatter(command, consultationId);
    const states = await loadComments(command, matter.id, commentIds);
    const refusal = command.refusalOf([
      ...refuseAtStage('triage', matter, command.now),
      ...refuseClusterText(title, summary),
      ...(await refuseMembers(command, states)),
    ]);
    if (refusal) return refusal;
    const cluster = await newCluster(command, { consultationId: matter.id, title, summary });
    await takeIn(command, cluster.id, states);
    await outcomesChanged(command, matter);
    return cluster.id;
  },
);

/** A cluster with nobody in it yet. */
export async function newCluster(
  { em, actor, now }: CommandContext,
  words: Pick<CommentCluster, 'consultationId' | 'title' | 'summary'> &
    Partial<Pick<CommentCluster, 'clauseNo' | 'stance'>>,
): Promise<CommentCluster> {
  const cluster = em.create(CommentCluster, { ...words, createdById: actor?.id ?? '', createdAt: now });
  await em.flush();
  return cluster;
}
