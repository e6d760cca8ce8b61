/** How a broadcast stands, in words (直播现状): the same on the server and in the browser. */
import type { StreamState, VideoStatus } from '#client/graphql/graphql.ts';
import type { TagKind } from '#client/ui/Tag.tsx';

/** State of a broadcast, as its words are chosen by it. */
export interface LiveStanding {
  state: StreamState;
  closedItem: boolean;
  withText: boolean;
  withVideo: boolean;
  videoStatus: VideoStatus;
}

const PAUSED_BY_LAW = '依法不公开，直播暂停';
const PAUSED = '直播暂停';

/** The word for it, before the sentence. */
export const LIVE_WORDS: Readonly<Record<StreamState, string>> = {
  NONE: '不直播',
  APPROVED: '预告',
  LIVE: '直播中',
  PAUSED: '直播暂停',
  STOPPED: '直播结束',
  PLAYBACK_REVIEW: '回放制作中',
  PLAYBACK_PUBLISHED: '回放',
};

/** Its shape and colour beside the word. */
export const LIVE_TAGS: Readonly<Record<StreamState, TagKind>> = {
  NONE: 'closed',
  APPROVED: 'plain',
  LIVE: 'open',
  PAUSED: 'care',
  STOPPED: 'closed',
  PLAYBACK_REVIEW: 'closed',
  PLAYBACK_PUBLISHED: 'done',
};

/** Whether the broadcast is over: no more posts will come. */
export const isOver = ({ state }: Pick<LiveStanding, 'state'>): boolean =>
  state === 'STOPPED' || state === 'PLAYBACK_REVIEW' || state === 'PLAYBACK_PUBLISHED';

/** 正在审议：第2项. */
export const itemSentence = (item: { position: number; title: string } | null | undefined): string =>
  item ? `正在审议：第${item.position}项　${item.title}` : '';

const SENTENCES: Readonly<Record<StreamState, string>> = {
  NONE: '本次会议不直播。',
  APPROVED: '直播还没有开始。',
  LIVE: '正在直播。依法不予公开的议题不直播。',
  PAUSED: `${PAUSED}，之后继续。`,
  STOPPED: '直播已经结束。回放经审查以后公布。',
  PLAYBACK_REVIEW: '直播已经结束，回放正在审查。',
  PLAYBACK_PUBLISHED: '直播已经结束，可以看回放。',
};

/** Kind of broadcast: a meeting in text and pictures, a press conference in text alone. */
export type LiveSubject = 'meeting' | 'press';

/** 新闻发布会: its words are published whole afterwards. */
const PRESS_SENTENCES: Readonly<Partial<Record<StreamState, string>>> = {
  NONE: '这次新闻发布会已经取消。',
  APPROVED: '发布会开始以后，这里逐条发布文字实录。',
  LIVE: '正在文字直播，新的内容自动出现。',
  STOPPED: '发布会已经结束。文字实录整理、审查以后公布。',
  PLAYBACK_PUBLISHED: '文字实录已经公布。',
};
const PRESS_WORDS: Readonly<Partial<Record<StreamState, string>>> = {
  NONE: '已取消',
  STOPPED: '直播结束',
  PLAYBACK_PUBLISHED: '已公布实录',
};

/** The word for how it stands. */
export const liveWord = (state: StreamState, subject: LiveSubject = 'meeting'): string =>
  (subject === 'press' ? PRESS_WORDS[state] : undefined) ?? LIVE_WORDS[state];

/** One sentence for everybody, and to be read out when it changes. */
export function liveSentence({ state, closedItem }: LiveStanding, subject: LiveSubject = 'meeting'): string {
  if (state === 'PAUSED' && closedItem) return `${PAUSED_BY_LAW}。该议题结束以后继续。`;
  return (subject === 'press' ? PRESS_SENTENCES[state] : undefined) ?? SENTENCES[state];
}

/** Text in place of the picture; null while the picture is shown. */
export function insteadOfVideo(live: LiveStanding, shown: boolean): string | null {
  if (shown) return null;
  if (live.state === 'PAUSED') return live.closedItem ? `${PAUSED_BY_LAW}。` : `${PAUSED}。`;
  if (live.state === 'LIVE')
    return live.videoStatus === 'PREVIEW' ? '视频信号还没有开始。' : '视频信号暂时没有。';
  if (live.state === 'APPROVED') return '直播开始以后，这里播放视频。';
  return live.state === 'PLAYBACK_PUBLISHED' ? '直播已经结束，请看回放。' : '直播已经结束，回放制作中。';
}

/** 新增 3 条. */
export const newPosts = (count: number): string => (count === 0 ? '' : `新增${count}条`);

export const postAnchor = (seq: number): string => `tuwen-${seq}`;
