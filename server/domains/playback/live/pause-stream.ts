import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { StreamState } from '#server/law/playback/stream-state.ts';
import { refuseStreamTransition } from '#server/law/playback/streaming.ts';
import { loadLive, tellViewers } from './live-load.ts';
import { mayStream } from './live.permissions.ts';

/** 暂停直播: the emergency switch. It takes no version and is idempotent, also after a closed item has paused the broadcast. */
export const pauseStream = defineCommand(
  ['live.paused', '暂停直播'],
  mayStream('pause'),
  async (command, meetingId: string) => {
    const { stream, meeting } = await loadLive(command, meetingId);
    const state: StreamState = stream.state;
    if (state === StreamState.PAUSED) return meeting.no;
    const refusal = command.refusalOf(refuseStreamTransition('pause', state));
    if (refusal) return refusal;
    stream.state = StreamState.PAUSED;
    stream.pausedAt = command.now;
    tellViewers(command, meeting);
    return meeting.no;
  },
);
