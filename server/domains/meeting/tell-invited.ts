import type { Meeting } from '#schema/meeting/meeting.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';

/** Whoever is invited learns the new time and place (告知受邀人改期): queued with the action, done by `server/domains/invitation`. */
export const tellInvited = (
  command: CommandContext,
  { id: meetingId, startsAt, place, calendarSequence: sequence }: Meeting,
  reason: string,
): Promise<void> =>
  command.enqueue(
    'tell-meeting-moved',
    {
      meetingId,
      startsAt: startsAt.toISOString(),
      place,
      reason: reason.trim(),
      sequence,
      at: command.now.toISOString(),
    },
    { key: `meeting-moved:${meetingId}:${sequence}` },
  );

/** Notifies invitees that the meeting or item is off (会议取消、议题撤下). */
export const callOffInvited = (
  command: CommandContext,
  called: { meetingId: string; itemId?: string; reason: string },
): Promise<void> =>
  command.enqueue('call-off-invitations', called, {
    key: `call-off:${called.meetingId}:${called.itemId ?? 'all'}`,
  });
