import { ClusterMove } from '#schema/feedback/comment-cluster.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { refuseUndo } from '#server/law/feedback/cluster-undo.ts';
import { letGo, loadComments, takeIn } from './cluster-members.ts';
import { stepOf } from './cluster-moves.queries.ts';
import { sorts } from './feedback.permissions.ts';
import { loadMatter, outcomesChanged, refuseAtStage } from './matter.ts';

/** 撤销归类: the opinions go back to the theme they came from, or to none; whoever withdrew meanwhile is left alone. */
export const undoClusterMove = defineCommand(
  ['cluster.undone', '撤销一次归类'],
  sorts,
  async (command, id: string) => {
    const move = await loadById(command.em, ClusterMove, id, '这一次归类');
    const matter = await loadMatter(command, move.consultationId);
    const refusal = command.refusalOf([
      ...refuseAtStage('triage', matter, command.now),
      ...refuseUndo(await stepOf(command.db, move.id)),
    ]);
    if (refusal) return refusal;
    const { fromClusterId, toClusterId } = move;
    const states = (await loadComments(command, matter.id, move.commentIds)).filter(
      ({ status }) => status !== CommentStatus.WITHDRAWN,
    );
    if (fromClusterId) await takeIn(command, fromClusterId, states, move.id);
    else if (toClusterId) await letGo(command, toClusterId, states, move.id);
    await outcomesChanged(command, matter);
    return fromClusterId ?? toClusterId ?? '';
  },
);
