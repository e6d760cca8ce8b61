import { gatesOf, newestFixed } from '#server/engines/draft/gate.queries.ts';
import { gateFindings, passGate } from '#server/engines/draft/pass-gate.ts';
import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import { DraftGate, type PassingVersion } from '#server/law/draft/draft-gate.ts';
import type { Finding } from '#server/law/refusal.ts';
import { refuseReviewStanding } from './discussion-guards.ts';
import type { Before } from './record-discussion.ts';
import { reviewOf } from '../legality/review.queries.ts';
import { refuseOtherFile } from '../legality/reviewed-file.ts';

/** The version that stands when the meeting decides (现行稿); null where the draft is a file alone. */
export async function discussedDraft(db: Db, decisionId: string): Promise<PassingVersion | null> {
  const { SUBMITTED } = await gatesOf(db, decisionId);
  return SUBMITTED ? ((await newestFixed(db, decisionId)) ?? null) : null;
}

/**
 * Reasons against approving the draft as it stands now: it is another text than the one that lay before the meeting.
 */
export const refuseOtherDraft = async (
  command: CommandContext,
  id: string,
  { ground, schedule, file, draft }: Before,
): Promise<Finding[]> => [
  ...refuseReviewStanding(reviewOf(ground.records)),
  ...refuseOtherFile(schedule.draftSha256, file),
  ...(draft ? await gateFindings(command, id, DraftGate.APPROVED, draft) : []),
];

/**
 * Registers the text that the approval names (审定稿): as it was discussed; where the meeting amended it, only the version
 * it will be made from.
 */
export async function passMeeting(
  command: CommandContext,
  id: string,
  draft: PassingVersion,
  amended: boolean,
): Promise<void> {
  if (!amended) return passGate(command, id, DraftGate.APPROVED, draft);
  const { DISCUSSED } = await gatesOf(command.db, id);
  // The text of the discussed version may stand in a newer one: what is amended is made from that.
  if (DISCUSSED?.draftVersionId !== draft.id) await passGate(command, id, DraftGate.DISCUSSED, draft);
}
