import { CommentCluster } from '#schema/feedback/comment-cluster.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { loadComments, refuseMembers, reopenAnswer, takeIn } from './cluster-members.ts';
import { refuseAgainstAnswer } from './refuse-against-answer.ts';
import { sorts } from './feedback.permissions.ts';
import { loadMatter, outcomesChanged, refuseAtStage } from './matter.ts';

/** 归入主题: each comment keeps its receipt and gets the cluster's answer. */
export const addToCluster = defineCommand(
  'cluster.joined',
  sorts,
  async (command, id: string, commentIds: readonly string[]) => {
    const cluster = await loadById(command.em, CommentCluster, id, '该主题');
    const matter = await loadMatter(command, cluster.consultationId);
    const states = await loadComments(command, matter.id, commentIds);
    const refusal = command.refusalOf([
      ...refuseAtStage('triage', matter, command.now),
      ...(await refuseMembers(command, states)),
      ...(await refuseAgainstAnswer(command, cluster.id, commentIds)),
    ]);
    if (refusal) return refusal;
    await takeIn(command, cluster.id, states);
    await reopenAnswer(command, cluster.id);
    await outcomesChanged(command, matter);
    return cluster.id;
  },
);
