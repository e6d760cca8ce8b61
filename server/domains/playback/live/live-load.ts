import { LockMode } from '@mikro-orm/core';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { MeetingStream } from '#schema/meeting/meeting-stream.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { liveScope } from '#server/ground/kernel/live/live-hub.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import type { StreamFacts } from '#server/law/playback/streaming.ts';

/** A broadcast locked by a command. */
export interface LoadedLive {
  meeting: Meeting;
  stream: MeetingStream;
  running: AgendaItem | null;
}

/** The broadcast of a meeting (会议直播), locked until the command ends, so that a closed item begins before or after it. */
export async function loadLive(command: CommandContext, meetingId: string): Promise<LoadedLive> {
  const meeting = await loadById(command.em, Meeting, meetingId, '该会议');
  const stream = await command.em.findOne(
    MeetingStream,
    { meetingId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!stream) throw notFound('该会议的直播');
  const running = await command.em.findOne(AgendaItem, {
    meetingId,
    startedAt: { $ne: null },
    endedAt: null,
  });
  command.about('meeting', meetingId, meeting.no);
  return { meeting, stream, running };
}

/** The facts of a broadcast for the rules. */
export const streamFacts = ({ meeting, stream, running }: LoadedLive): StreamFacts => ({
  state: stream.state,
  operatorId: stream.operatorId,
  approvedById: stream.approvedById,
  stage: meeting.stage,
  running: running?.disclosure ?? null,
});

/** Updates viewers and the pages that show the broadcast. */
export const tellViewers = (command: CommandContext, { id, no }: Meeting): void =>
  command.publish(liveScope(id), `meeting:${no}`, 'meetings');
