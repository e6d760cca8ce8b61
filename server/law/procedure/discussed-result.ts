/** 国令713号第三十条: the record of a discussion is true; what the meeting's agenda says of the same item agrees with it. */
import { DISCUSSION_RESULT_LABELS, DiscussionResult } from './discussion-minutes.ts';
import { AGENDA_RESULT_LABELS, AgendaResult } from '#server/law/meeting/meeting-words.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r53 = provision('R-53', 'DESIGN', '会议记录规则');

/** What a meeting registered of an item (议题审议结果), and which meeting it was. */
export interface RegisteredResult {
  meeting: string;
  result: AgendaResult;
}

/** Which results of the record say the same as a result of the agenda; the others say nothing of a draft. */
const SAME: Partial<Record<AgendaResult, readonly DiscussionResult[]>> = {
  [AgendaResult.PASSED]: [DiscussionResult.APPROVE],
  [AgendaResult.PASSED_IN_PRINCIPLE]: [DiscussionResult.APPROVE, DiscussionResult.REWORK],
  [AgendaResult.NOT_PASSED]: [DiscussionResult.REJECT],
  [AgendaResult.DEFERRED]: [DiscussionResult.DEFER, DiscussionResult.REWORK],
};

/** What warns of a record that says otherwise than the meeting did (记录与会议登记不一致). */
export const refuseOtherResult = (
  recorded: DiscussionResult,
  registered: readonly RegisteredResult[],
): Finding[] =>
  registered.flatMap(({ meeting, result }) =>
    (SAME[result] ?? [recorded]).includes(recorded) ? [] : [differs(meeting, result, recorded)],
  );

const differs = (meeting: string, result: AgendaResult, recorded: DiscussionResult) =>
  r53.warn('DISCUSSION_RESULT_DIFFERS', 'result')`
    ${meeting}登记的该议题结果是“${AGENDA_RESULT_LABELS[result]}”，这里记录的是“${DISCUSSION_RESULT_LABELS[recorded]}”。
    按照会议记录核对；会议登记有误的，在会议台更正结果。`;
