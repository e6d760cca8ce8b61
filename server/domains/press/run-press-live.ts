import { PressLive } from '#schema/press/press-live.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseStartNow } from '#server/law/press/press-stage.ts';
import type { VideoKind } from '#server/law/playback/stream-state.ts';
import { refuseVideoSource } from '#server/law/playback/video-source.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { atStage, type LoadedPress, loadPress, tellReaders } from './press-load.ts';
import { mayPress } from './press.permissions.ts';

/** The row of the live text, made when it is first needed. */
const liveRow = ({ em }: CommandContext, { live, event }: LoadedPress): PressLive =>
  live ?? em.create(PressLive, { eventId: event.id });

/** 设置视频: where the picture comes from, live and afterwards; nothing: none is shown. */
export const setPressVideo = defineCommand(
  ['press.videoSet', '设置新闻发布会视频'],
  mayPress('setVideo'),
  async (command, eventId: string, kind: VideoKind | null, url: string | null) => {
    const press = await loadPress(command, 'setVideo', eventId);
    const source = { kind: url === null ? null : kind, url };
    const refusal = command.refusalOf(
      atStage('setVideo', press, () =>
        refuseVideoSource(url !== null, source, command.services.config.liveHosts),
      ),
    );
    if (refusal) return refusal;
    const live = liveRow(command, press);
    live.videoKind = source.kind;
    live.videoUrl = url;
    tellReaders(command, press.event);
    return press.event.no;
  },
);

/** 开始文字直播: on the day, by those who hold it; the conference was reviewed before it was announced. */
export const startPressLive = defineCommand(
  'press.liveStarted',
  mayPress('start'),
  async (command, eventId: string) => {
    const press = await loadPress(command, 'start', eventId);
    const refusal = command.refusalOf(
      atStage('start', press, () => refuseStartNow(press.event, command.now)),
    );
    if (refusal) return refusal;
    liveRow(command, press).startedAt = command.now;
    tellReaders(command, press.event);
    return press.event.no;
  },
);

/** 结束文字直播: nothing more is posted; what was wrong can still be put right. */
export const stopPressLive = defineCommand(
  'press.liveStopped',
  mayPress('stop'),
  async (command, eventId: string) => {
    const press = await loadPress(command, 'stop', eventId);
    const refusal = command.refusalOf(atStage('stop', press));
    if (refusal) return refusal;
    liveRow(command, press).stoppedAt = command.now;
    tellReaders(command, press.event);
    return press.event.no;
  },
);
