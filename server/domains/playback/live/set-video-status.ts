import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { VideoStatus } from '#server/law/playback/stream-state.ts';
import { refuseStreamTransition } from '#server/law/playback/streaming.ts';
import { loadLive, tellViewers } from './live-load.ts';
import { mayStream } from './live.permissions.ts';

/** 改视频状态: the current state of the media centre's signal; it never shows more than the broadcast's state allows. */
export const setVideoStatus = defineCommand(
  'live.videoStatusSet',
  mayStream('setVideoStatus'),
  async (command, meetingId: string, status: VideoStatus) => {
    const { stream, meeting } = await loadLive(command, meetingId);
    const refusal = command.refusalOf(refuseStreamTransition('setVideoStatus', stream.state));
    if (refusal) return refusal;
    stream.videoStatus = status;
    tellViewers(command, meeting);
    return meeting.no;
  },
);
