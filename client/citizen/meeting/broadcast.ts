/** Broadcast, text feed and recording that a meeting offers, in words (直播和回放). */
import type { MeetingStage, StreamState } from '#client/graphql/graphql.ts';
import { liveHref, playbackHref } from '../addresses/meeting.ts';

interface Broadcast {
  no: string;
  stage: MeetingStage;
  stream?: { state: StreamState; withText: boolean; withVideo: boolean } | null | undefined;
}

/** Offer to watch or read, in a sentence, with the link to it. */
export interface Offer {
  sentence: string;
  href?: string;
  action?: string;
}

type Stream = NonNullable<Broadcast['stream']>;

const kindsOf = ({ withText, withVideo }: Stream) =>
  [withText ? '图文直播' : '', withVideo ? '视频直播' : ''].filter(Boolean).join('和');

const SENTENCES: Readonly<Record<Exclude<StreamState, 'NONE'>, (stream: Stream) => string>> = {
  APPROVED: (stream) => `本次会议有${kindsOf(stream)}，会议开始时打开。`,
  LIVE: (stream) => `正在${kindsOf(stream)}。依法不予公开的议题不直播。`,
  PAUSED: () => '直播暂停。审议依法不予公开的议题时不直播，之后继续。',
  STOPPED: () => '直播已经结束。回放经审查以后公布。',
  PLAYBACK_REVIEW: () => '直播已经结束，回放正在审查。',
  PLAYBACK_PUBLISHED: () => '可以看回放和文字记录。依法不予公开的议题不回放。',
};

const ACTIONS: Partial<Record<StreamState, string>> = {
  APPROVED: '直播页面',
  LIVE: '看直播',
  PAUSED: '看直播',
  STOPPED: '看图文直播记录',
  PLAYBACK_REVIEW: '看图文直播记录',
};

const OVER: ReadonlySet<StreamState> = new Set(['STOPPED', 'PLAYBACK_REVIEW']);

/** Present offer of a meeting; a cancelled one has none. */
export function offerOf({ no, stage, stream }: Broadcast): Offer | null {
  if (stage === 'CANCELLED') return null;
  const state = stream?.state ?? 'NONE';
  if (!stream || state === 'NONE') return { sentence: '本次会议不直播；会议纪要经审查以后在本页公布。' };
  const sentence = SENTENCES[state](stream);
  if (state === 'PLAYBACK_PUBLISHED') return { sentence, href: playbackHref(no), action: '看回放' };
  const action = ACTIONS[state];
  return action && (stream.withText || !OVER.has(state))
    ? { sentence, href: liveHref(no), action }
    : { sentence };
}

/** Address of the posts made during the meeting: they stay beside the recording. */
export const postsOf = ({ no, stage, stream }: Broadcast): string | null =>
  stage !== 'CANCELLED' && stream?.state === 'PLAYBACK_PUBLISHED' && stream.withText ? liveHref(no) : null;
