/** Where a meeting stands, as the public reads it (会议的状态). */
import type { MeetingNoticeKind, MeetingStage, StreamState } from '#client/graphql/graphql.ts';
import { MEETING_TAGS, type TagWord } from '#client/words.ts';
import { wasPostponed } from '../was-postponed.ts';

interface Standing {
  stage: MeetingStage;
  stream?: { state: StreamState } | null | undefined;
  notices: readonly { kind: MeetingNoticeKind }[];
}

const AHEAD: ReadonlySet<MeetingStage> = new Set(['PLANNED', 'AGENDA_SET', 'INVITING', 'READY']);

/** Whether it is still to be held. */
export const isAhead = (stage: MeetingStage): boolean => AHEAD.has(stage);

const LIVE: TagWord = { kind: 'open', word: '正在直播' };
const PAUSED: TagWord = { kind: 'care', word: '直播暂停' };
const POSTPONED: TagWord = { kind: 'care', word: '改期过' };
const PLAYBACK: TagWord = { kind: 'done', word: '可以回放' };

function first({ stage, stream }: Standing): TagWord {
  if (stage !== 'IN_SESSION') return MEETING_TAGS[stage];
  if (stream?.state === 'LIVE') return LIVE;
  return stream?.state === 'PAUSED' ? PAUSED : MEETING_TAGS.IN_SESSION;
}

/** Two tags at most: how far it is, and what else one should know; a cancelled meeting offers no video. */
export function tagsOf(meeting: Standing): TagWord[] {
  const { stage, stream, notices } = meeting;
  if (stage === 'CANCELLED') return [MEETING_TAGS.CANCELLED];
  if (stream?.state === 'PLAYBACK_PUBLISHED') return [first(meeting), PLAYBACK];
  return wasPostponed(notices) && isAhead(stage) ? [first(meeting), POSTPONED] : [first(meeting)];
}
