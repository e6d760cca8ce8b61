import { act } from '#server/kernel/act.ts';
import { StreamState } from '#server/law/stream-state.ts';
import { refuseStreamTransition } from '#server/law/streaming.ts';
import { loadLive, tellViewers } from './live-load.ts';
import { mayStream } from './live.permissions.ts';

/** 暂停直播: the switch. It asks nothing and knows no version; pressed twice, or after a closed item did it, it has done it. */
export const pauseStream = act('live.paused', mayStream('pause'), async (command, meetingId: string) => {
  const { stream, meeting } = await loadLive(command, meetingId);
  const state: StreamState = stream.state;
  if (state === StreamState.PAUSED) return meeting.no;
  const refusal = command.weigh(refuseStreamTransition('pause', state));
  if (refusal) return refusal;
  stream.state = StreamState.PAUSED;
  stream.pausedAt = command.now;
  tellViewers(command, meeting);
  return meeting.no;
});
