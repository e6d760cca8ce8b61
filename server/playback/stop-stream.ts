import { act } from '#server/kernel/act.ts';
import { StreamState, VideoStatus } from '#server/law/stream-state.ts';
import { refuseStreamTransition } from '#server/law/streaming.ts';
import { loadLive, tellViewers } from './live-load.ts';
import { mayStream } from './live.permissions.ts';

/** 结束直播: for good; what follows is the playback, after its review. */
export const stopStream = act('live.stopped', mayStream('stop'), async (command, meetingId: string) => {
  const { stream, meeting } = await loadLive(command, meetingId);
  const refusal = command.weigh(refuseStreamTransition('stop', stream.state));
  if (refusal) return refusal;
  stream.state = StreamState.STOPPED;
  stream.stoppedAt = command.now;
  if (stream.withVideo) stream.videoStatus = VideoStatus.PROCESSING;
  tellViewers(command, meeting);
  return meeting.no;
});
