import type { RecordedSuggestionInput } from '#schema/suggestion/suggestion-input.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { SuggestionState } from '#server/law/decision/decision-suggestion.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';

const r60 = provision('R-60', 'DESIGN', '意见建议办理规则');

const TOLD_MIN = 10;

/** Channels that staff do not record here: the public writes itself on the platform, and hearings have minutes. */
const NOT_RECORDED: ReadonlySet<CommentChannel> = new Set([CommentChannel.WEB, CommentChannel.HEARING]);

/** Reasons against recording a letter or call like this (登记来信来电). */
export const refuseRecorded = (
  { channel, receivedOn }: Pick<RecordedSuggestionInput, 'channel' | 'receivedOn'>,
  today: CalendarDay,
): Finding[] => [
  ...(NOT_RECORDED.has(channel) ? [channelElsewhere] : []),
  ...(receivedOn > today ? [receivedLater] : []),
];

/** Reasons against any further handling (办理): a suggestion is answered once. */
export const refuseHandled = (state: SuggestionState): Finding[] =>
  state === SuggestionState.ANSWERED ? [answered] : [];

/** Reasons against this answer (答复). */
export const refuseAnswer = (state: SuggestionState, answer: string): Finding[] => [
  ...refuseHandled(state),
  ...(substance(answer) < TOLD_MIN ? [untold('答复', 'answer')] : []),
];

/** Reasons against handing it on (转办): it must go to another unit, with an explanation. */
export const refuseForward = (
  state: SuggestionState,
  { from, to, note }: { from: string; to: string; note: string },
): Finding[] => [
  ...refuseHandled(state),
  ...(from === to ? [sameUnit] : []),
  ...(substance(note) < TOLD_MIN ? [untold('转办理由', 'note')] : []),
];

const answered = r60.block('SUGGESTION_ANSWERED')`
  这件意见建议已经答复。
  反映人还有意见的，可以再次提出。`;

const sameUnit = r60.block('FORWARD_TO_ITSELF', 'unitId')`
  转办单位就是现在的办理单位。
  选择另一个单位，或者直接答复。`;

const untold = (what: string, field: string) =>
  r60.block(field === 'answer' ? 'ANSWER_TOO_SHORT' : 'FORWARD_NOTE_TOO_SHORT', field)`
    没有写明${what}，或者不足${TOLD_MIN}字。
    针对反映的事项写清办了什么、依据什么或者由谁接着办。`;

const channelElsewhere = r60.block('CHANNEL_NOT_RECORDED', 'channel')`
  本平台上的意见建议由反映人自己提交，听证会上的在听证记录中登记。
  选择来信、来电、来访等渠道。`;

const receivedLater = r60.block('RECEIVED_IN_FUTURE', 'receivedOn')`
  收到日期在今天之后。
  照收文章或者来电记录填写，最晚是当日。`;
