import { refuseInvitingElsewhere } from '#server/law/invitation/inviting-body.ts';
import { type Finding, Refusal } from '#server/law/refusal.ts';
import type { CommandContext } from './context.ts';
import { organOfMeeting } from './organ.ts';
import { Refused } from './refused.ts';

type Inviting = Pick<CommandContext, 'actor' | 'db'>;

/**
 * Reasons against the actor inviting to this meeting (R-70, 召开会议的机关邀请列席); none for the system's scheduled work, which
 * has no post.
 */
export async function otherBodysMeeting({ actor, db }: Inviting, meetingId: string): Promise<Finding[]> {
  const organId = actor ? await organOfMeeting(db, meetingId) : undefined;
  return actor && organId !== undefined ? refuseInvitingElsewhere(actor, organId) : [];
}

/**
 * only the office of the body that holds a meeting invites to it; for anyone else in that post the refusal names
 * that body.
 */
export async function refuseOtherBodysMeeting(command: Inviting, meetingId: string): Promise<void> {
  const findings = await otherBodysMeeting(command, meetingId);
  if (findings.length > 0) throw new Refused(new Refusal(findings));
}
