import { Disposition } from '#schema/feedback/disposition.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { refuseAgainstStance } from '#server/law/feedback/answered-stance.ts';
import type { Finding } from '#server/law/refusal.ts';
import { stancesAnswered } from './answered-stances.queries.ts';

/**
 * Reasons against giving these comments the cluster's answer: 表示支持 is no answer to anybody who asked for something
 * else.
 */
export async function refuseAgainstAnswer(
  { em, db }: CommandContext,
  clusterId: string,
  commentIds: readonly string[],
): Promise<Finding[]> {
  const answer = await em.findOne(Disposition, { clusterId });
  if (!answer) return [];
  const joining = await stancesAnswered(db, { commentIds, clusterIds: [] });
  return refuseAgainstStance(answer.result, joining, 'commentIds');
}
