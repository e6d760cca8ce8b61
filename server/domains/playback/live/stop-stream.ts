import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { StreamState, VideoStatus } from '#server/law/playback/stream-state.ts';
import { refuseStreamTransition } from '#server/law/playback/streaming.ts';
import { loadLive, tellViewers } from './live-load.ts';
import { mayStream } from './live.permissions.ts';

/** 结束直播: final; playback follows after its review. */
export const stopStream = defineCommand(
  'live.stopped',
  mayStream('stop'),
  async (command, meetingId: string) => {
    const { stream, meeting } = await loadLive(command, meetingId);
    const refusal = command.refusalOf(refuseStreamTransition('stop', stream.state));
    if (refusal) return refusal;
    stream.state = StreamState.STOPPED;
    stream.stoppedAt = command.now;
    if (stream.withVideo) stream.videoStatus = VideoStatus.PROCESSING;
    tellViewers(command, meeting);
    return meeting.no;
  },
);
