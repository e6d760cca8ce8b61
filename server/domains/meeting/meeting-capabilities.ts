import type { Can } from '#schema/kernel/offer.ts';
import type { Capability } from '#schema/kernel/refusal.ts';
import { MeetingOffer, type MeetingView } from '#schema/meeting/meeting-view.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { capability, eachAction } from '#server/ground/kernel/capability.ts';
import { refuseUninvited } from '#server/law/invitation/invitation-duty.ts';
import type { MeetingAction } from '#server/law/meeting/meeting-stage.ts';
import { MeetingPaper } from '#server/law/meeting/meeting-words.ts';
import { refuseWhileChanging } from '#server/law/people/proposed-change.ts';
import type { Finding } from '#server/law/refusal.ts';
import { StreamState } from '#server/law/playback/stream-state.ts';
import { refuseStreamApproval } from '#server/law/playback/streaming.ts';
import { reviewRows } from '#server/engines/paper/review-rows.ts';
import { notPlanned } from './approve-stream.ts';
import { itemRunning, running } from './item-guards.ts';
import { ARTICLE, atStage, refuseAnnounced, refuseUnannounced, refuseUnreviewed } from './meeting-guards.ts';
import { mayBringFor } from './meeting.permissions.ts';
import { refuseRunning } from './plan-stream.ts';

const standing = ({ agenda }: MeetingView) => agenda.filter(({ withdrawnAt }) => withdrawnAt === null);
const hidden = (meeting: MeetingView) =>
  standing(meeting).filter(({ announcedAt }) => announcedAt === null).length;

/** Kind of correction that waits for a second person. */
const correcting = ({ agenda }: MeetingView) =>
  agenda.find((item) => item.correcting !== null)?.correcting ?? null;

/** Findings on each action besides the stage of the meeting, the same as in the command. */
const MORE: Partial<Record<MeetingAction, (actor: Actor | null, meeting: MeetingView) => Finding[]>> = {
  save: (_, meeting) => refuseAnnounced(meeting),
  ...reviewRows(ARTICLE),
  announce: (_, meeting) => refuseUnreviewed(MeetingPaper.NOTICE, meeting),
  postpone: (_, meeting) => refuseUnannounced(meeting, 0),
  ready: (_, meeting) => refuseUnannounced(meeting, hidden(meeting)),
  open: (_, meeting) => [
    ...refuseUnannounced(meeting, hidden(meeting)),
    ...refuseUninvited(standing(meeting)),
  ],
  close: (_, meeting) => {
    const now = running(meeting.agenda);
    return now ? [itemRunning(now.position)] : [];
  },
  publishMinutes: (_, meeting) => [
    ...refuseUnreviewed(MeetingPaper.MINUTES, meeting),
    ...refuseWhileChanging(correcting(meeting)),
  ],
  planStream: (_, { stream }) => refuseRunning(stream?.state ?? StreamState.NONE),
  approveStream: (actor, { stream }) =>
    stream
      ? [...refuseRunning(stream.state), ...refuseStreamApproval(stream.operatorId, actor?.id ?? '')]
      : [notPlanned],
};

/** Capabilities of the viewer on a meeting (会议可办事项), by the guards of the commands themselves. */
export function meetingCapabilities(actor: Actor | null, meeting: MeetingView): Can<typeof MeetingOffer> {
  const can = (event: MeetingAction): Capability =>
    capability(
      actor,
      mayBringFor(event, meeting),
      atStage(event, meeting, () => MORE[event]?.(actor, meeting) ?? []),
    );
  return eachAction(MeetingOffer, (action) => can(action === 'importMinutes' ? 'saveMinutes' : action));
}
