import type { RecordedSuggestionInput } from '#schema/suggestion/suggestion-input.ts';
import type { CalendarDay } from '#server/law/calendar-day.ts';
import { CommentChannel } from '#server/law/comment-words.ts';
import { SuggestionState } from '#server/law/decision-suggestion.ts';
import type { Finding } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';

const TOLD_MIN = 10;

/** By these ways the public writes itself, or speaks where minutes are kept: staff do not write them down here. */
const NOT_RECORDED: ReadonlySet<CommentChannel> = new Set([CommentChannel.WEB, CommentChannel.HEARING]);

/** What forbids writing it down so (登记来信来电). */
export const refuseRecorded = (
  { channel, receivedOn }: Pick<RecordedSuggestionInput, 'channel' | 'receivedOn'>,
  today: CalendarDay,
): Finding[] => [
  ...(NOT_RECORDED.has(channel) ? [channelElsewhere] : []),
  ...(receivedOn > today ? [receivedLater] : []),
];

/** What forbids doing anything more to it (办理): it is answered once. */
export const refuseHandled = (state: SuggestionState): Finding[] =>
  state === SuggestionState.ANSWERED ? [answered] : [];

/** What forbids this answer (答复). */
export const refuseAnswer = (state: SuggestionState, answer: string): Finding[] => [
  ...refuseHandled(state),
  ...(substance(answer) < TOLD_MIN ? [untold('答复', 'answer')] : []),
];

/** What forbids handing it on (转办): to another unit, and saying why. */
export const refuseForward = (
  state: SuggestionState,
  { from, to, note }: { from: string; to: string; note: string },
): Finding[] => [
  ...refuseHandled(state),
  ...(from === to ? [sameUnit] : []),
  ...(substance(note) < TOLD_MIN ? [untold('转办理由', 'note')] : []),
];

const ours = {
  rule: 'R-60',
  basis: 'DESIGN',
  article: '意见建议办理规则',
  severity: 'BLOCK',
} as const;

const answered: Finding = {
  ...ours,
  code: 'SUGGESTION_ANSWERED',
  message: '这件意见建议已经答复。',
  fields: [],
  fix: '反映人还有意见的，可以再次提出。',
};

const sameUnit: Finding = {
  ...ours,
  code: 'FORWARD_TO_ITSELF',
  message: '转办单位就是现在的办理单位。',
  fields: ['unitId'],
  fix: '选择另一个单位，或者直接答复。',
};

const untold = (what: string, field: string): Finding => ({
  ...ours,
  code: field === 'answer' ? 'ANSWER_TOO_SHORT' : 'FORWARD_NOTE_TOO_SHORT',
  message: `没有写明${what}，或者不足${TOLD_MIN}字。`,
  fields: [field],
  fix: `写明${what}。`,
});

const channelElsewhere: Finding = {
  ...ours,
  code: 'CHANNEL_NOT_RECORDED',
  message: '本平台上的意见建议由反映人自己提交，听证会上的在听证记录中登记。',
  fields: ['channel'],
  fix: '选择来信、来电、来访等渠道。',
};

const receivedLater: Finding = {
  ...ours,
  code: 'RECEIVED_IN_FUTURE',
  message: '收到日期在今天之后。',
  fields: ['receivedOn'],
  fix: '改正收到日期。',
};
