/**
 * 国令713号第三十条: the result of a discussion is the one that the meeting desk registered for the item (议题审议结果); it is
 * recorded once, there, and read from there.
 */
import { DiscussionResult } from './discussion-minutes.ts';
import { AGENDA_RESULT_LABELS, AgendaResult } from '#server/law/meeting/meeting-words.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r53 = provision('R-53', 'DESIGN', '会议记录规则');

/** Decision on a draft for each result of an item (审议结果的含义); results not listed decide nothing. */
const DECIDES: Partial<Record<AgendaResult, DiscussionResult>> = {
  [AgendaResult.PASSED]: DiscussionResult.APPROVE,
  [AgendaResult.PASSED_IN_PRINCIPLE]: DiscussionResult.APPROVE,
  [AgendaResult.NOT_PASSED]: DiscussionResult.REJECT,
  [AgendaResult.DEFERRED]: DiscussionResult.DEFER,
  [AgendaResult.REWORK]: DiscussionResult.REWORK,
};

/** Decision of the meeting about the draft (讨论结果); null where the registered result is no decision. */
export const decidedBy = (registered: AgendaResult): DiscussionResult | null => DECIDES[registered] ?? null;

/** Reason against recording a decision where the meeting only heard of the matter (只是听取的议题). */
export const refuseUndecided = (registered: AgendaResult): Finding[] =>
  decidedBy(registered) ? [] : [undecided(AGENDA_RESULT_LABELS[registered])];

const undecided = (label: string) => r53.block('MEETING_UNDECIDED', 'result')`
  会议台登记的该议题结果是“${label}”，没有作出决定。
  会议作了决定而登记有误的，在会议台更正审议结果；没有作出决定的，列入下一次会议的议程。`;
