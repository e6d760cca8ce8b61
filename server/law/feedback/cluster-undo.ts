/**
 * 撤销归类: what was gathered, split or merged goes back to where it was, as long as nothing was built on it: nobody moved on since,
 * and no answer was written to the themes concerned.
 */
import { type Finding, provision } from '#server/law/refusal.ts';

const r32 = provision('R-32', 'DESIGN', '意见处理规则');

/** One step of the sorting (一次归类), as things stand now. */
export interface ClusterStep {
  /** It was taken back already. */
  readonly undone: boolean;
  /** Opinions that were sorted anew since. */
  readonly movedOn: number;
  /** One of the themes concerned has an answer. */
  readonly answered: boolean;
  /** Opinions that were answered by themselves since. */
  readonly ownAnswers: number;
}

/** Reasons against taking a step of the sorting back (撤销归类). */
export function refuseUndo({ undone: taken, movedOn, answered, ownAnswers }: ClusterStep): Finding[] {
  if (taken) return [undone];
  return [
    ...(movedOn > 0 ? [moved(movedOn)] : []),
    ...(answered ? [hasAnswer] : []),
    ...(ownAnswers > 0 ? [alone(ownAnswers)] : []),
  ];
}

const undone = r32.block('CLUSTER_STEP_UNDONE', 'id')`
  这一次归类已经撤销。
  要再归到一起的，重新选中这些意见。`;

const moved = (count: number) => r32.block('CLUSTER_STEP_MOVED_ON', 'id')`
  其中${count}条后来又改了归类。
  先撤销后来的那一次。`;

const hasAnswer = r32.block('CLUSTER_STEP_ANSWERED', 'id')`
  有关的主题已经写了答复，答复是对现有成员写的。
  先收回这个主题的答复。`;

const alone = (count: number) => r32.block('CLUSTER_STEP_ALONE', 'id')`
  其中${count}条移出主题以后已经单独答复。
  先收回这些意见的答复。`;
