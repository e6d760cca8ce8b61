import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { StreamState, VideoStatus } from '#server/law/playback/stream-state.ts';
import { refuseStreaming } from '#server/law/playback/streaming.ts';
import { loadLive, streamFacts, tellViewers } from './live-load.ts';
import { mayStream } from './live.permissions.ts';

/** 开始直播: only if another person approved it, and never while a closed item runs. */
export const startStream = defineCommand(
  'live.started',
  mayStream('start'),
  async (command, meetingId: string) => {
    const live = await loadLive(command, meetingId);
    const refusal = command.refusalOf(refuseStreaming('start', streamFacts(live)));
    if (refusal) return refusal;
    const { stream, meeting } = live;
    stream.state = StreamState.LIVE;
    stream.startedAt = command.now;
    if (stream.withVideo) stream.videoStatus = VideoStatus.LIVE;
    tellViewers(command, meeting);
    return meeting.no;
  },
);
