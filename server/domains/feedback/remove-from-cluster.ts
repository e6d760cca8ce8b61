import { CommentCluster } from '#schema/feedback/comment-cluster.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { letGo, loadComments } from './cluster-members.ts';
import { sorts } from './feedback.permissions.ts';
import { loadMatter, outcomesChanged, refuseAtStage } from './matter.ts';

/** 移出主题: the comment needs an answer of its own from now on. */
export const removeFromCluster = defineCommand(
  'cluster.left',
  sorts,
  async (command, id: string, commentIds: readonly string[]) => {
    const cluster = await loadById(command.em, CommentCluster, id, '该主题');
    const matter = await loadMatter(command, cluster.consultationId);
    const states = await loadComments(command, matter.id, commentIds);
    const refusal = command.refusalOf(refuseAtStage('triage', matter, command.now));
    if (refusal) return refusal;
    await letGo(command, cluster.id, states);
    await outcomesChanged(command, matter);
    return cluster.id;
  },
);
