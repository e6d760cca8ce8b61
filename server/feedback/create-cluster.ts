import { CommentCluster } from '#schema/feedback/comment-cluster.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
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
    const cluster = command.em.create(CommentCluster, {
      consultationId: matter.id,
      title,
      summary,
      createdById: command.actor?.id ?? '',
      createdAt: command.now,
    });
    await command.em.flush();
    await takeIn(command, cluster.id, states);
    await outcomesChanged(command, matter);
    return cluster.id;
  },
);
