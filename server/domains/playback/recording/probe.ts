import { open } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Input, InputTrack } from 'mediabunny';
import { type Container, containerOf } from './container.ts';

/** The facts of an examined video. */
export interface Probed {
  mime: string;
  videoCodec: string;
  audioCodec: string | null;
  width: number;
  height: number;
  durationMs: number;
  /** Playable in every browser as it is. */
  playable: boolean;
}

/** An unusable file, with the reason as shown to people. */
export class Unusable extends Error {}

const LOOKING_MS = 60_000;

/** Examines an uploaded video (检查视频); throws the reason, in words for people, if it is unusable. */
export async function probe(path: string): Promise<Probed> {
  const container = await looked(path);
  const { FilePathSource, Input: Reader, MATROSKA, MP4, QTFF, WEBM } = await import('mediabunny');
  const input = new Reader({ source: new FilePathSource(path), formats: [MP4, QTFF, WEBM, MATROSKA] });
  try {
    return await Promise.race([read(input, container), tooLong()]);
  } catch (error) {
    // Any fault of the reader on a damaged file becomes advice that people can act on.
    throw error instanceof Unusable ? error : new Unusable(DAMAGED);
  } finally {
    input.dispose();
  }
}

const DAMAGED = '视频内容损坏，无法读取。请重新导出为MP4（H.264视频、AAC声音）后上传。';

const tooLong = async (): Promise<never> => {
  await wait(LOOKING_MS, undefined, { ref: false });
  throw new Unusable(DAMAGED);
};

async function looked(path: string): Promise<Container> {
  const file = await open(path);
  try {
    const found = await containerOf(file, (await file.stat()).size);
    if ('fault' in found) throw new Unusable(found.fault);
    return found.container;
  } finally {
    await file.close();
  }
}

async function read(input: Input, container: Container): Promise<Probed> {
  const video = await input.getPrimaryVideoTrack();
  if (!video) throw new Unusable('没有画面。请上传带画面的录像。');
  const audio = await input.getPrimaryAudioTrack();
  const [videoCodec, audioCodec] = [await codecOf(video), audio ? await codecOf(audio) : null];
  const seconds = await input.computeDuration();
  if (!(seconds > 0)) throw new Unusable(DAMAGED);
  for (const track of audio ? [video, audio] : [video]) await refuseHollow(track);
  return {
    mime: container === 'mp4' ? 'video/mp4' : 'video/webm',
    videoCodec,
    audioCodec,
    width: await video.getDisplayWidth(),
    height: await video.getDisplayHeight(),
    durationMs: Math.round(seconds * 1000),
    playable: playedBy(container, videoCodec, audioCodec),
  };
}

const codecOf = async (track: InputTrack): Promise<string> =>
  (await track.getCodec()) ?? String((await track.getInternalCodecId()) ?? '未知');

/** Checks that the first and the last piece are readable. */
async function refuseHollow(track: InputTrack): Promise<void> {
  const { EncodedPacketSink } = await import('mediabunny');
  const sink = new EncodedPacketSink(track);
  const ends = [await sink.getFirstPacket(), await sink.getPacket(Infinity)];
  if (ends.some((packet) => packet === null || packet.data.byteLength === 0)) throw new Unusable(DAMAGED);
}

const PLAYED: Readonly<Record<Container, { video: readonly string[]; audio: readonly string[] }>> = {
  mp4: { video: ['avc'], audio: ['aac', 'mp3'] },
  webm: { video: ['vp8', 'vp9'], audio: ['opus', 'vorbis'] },
};

const playedBy = (container: Container, video: string, audio: string | null): boolean =>
  PLAYED[container].video.includes(video) && (audio === null || PLAYED[container].audio.includes(audio));

const NAMES: Readonly<Record<string, string>> = { hevc: 'HEVC（H.265）', av1: 'AV1', avc: 'H.264' };

/** Advice for a video that browsers cannot play and the server cannot convert. */
export const unplayable = ({ videoCodec, audioCodec }: Probed): string =>
  `画面编码为${NAMES[videoCodec] ?? videoCodec}${audioCodec ? `、声音编码为${audioCodec.toUpperCase()}` : ''}，多数浏览器不能播放。请导出为MP4（H.264视频、AAC声音）后重新上传。`;
