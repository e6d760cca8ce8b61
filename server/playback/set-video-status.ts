import { act } from '#server/kernel/act.ts';
import type { VideoStatus } from '#server/law/stream-state.ts';
import { refuseStreamTransition } from '#server/law/streaming.ts';
import { loadLive, tellViewers } from './live-load.ts';
import { mayStream } from './live.permissions.ts';

/** 改视频状态: what the media centre's signal shows at this moment; it never shows more than the broadcast's state allows. */
export const setVideoStatus = act(
  'live.videoStatusSet',
  mayStream('setVideoStatus'),
  async (command, meetingId: string, status: VideoStatus) => {
    const { stream, meeting } = await loadLive(command, meetingId);
    const refusal = command.weigh(refuseStreamTransition('setVideoStatus', stream.state));
    if (refusal) return refusal;
    stream.videoStatus = status;
    tellViewers(command, meeting);
    return meeting.no;
  },
);
