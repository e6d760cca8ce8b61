import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { StreamState } from '#server/law/playback/stream-state.ts';
import { refuseStreaming } from '#server/law/playback/streaming.ts';
import { loadLive, streamFacts, tellViewers } from './live-load.ts';
import { mayStream } from './live.permissions.ts';

/** 恢复直播: by a person, never automatically, and not while a closed item runs. */
export const resumeStream = defineCommand(
  'live.resumed',
  mayStream('resume'),
  async (command, meetingId: string) => {
    const live = await loadLive(command, meetingId);
    const refusal = command.refusalOf(refuseStreaming('resume', streamFacts(live)));
    if (refusal) return refusal;
    live.stream.state = StreamState.LIVE;
    live.stream.pausedAt = null;
    tellViewers(command, live.meeting);
    return live.meeting.no;
  },
);
