/**
 * R-53. 国令713号第三十条: a discussion is recorded truthfully. A result of an agenda item that was entered wrongly is put right by
 * two persons, with a reason, until it stands in the decision's course or as the approval of a catalogue; that two do it is an order of work of ours.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { AGENDA_RESULT_LABELS, type AgendaResult } from './meeting-words.ts';

const r53 = provision('R-53', 'DESIGN', '会议记录规则');
const r68 = provision('R-68', 'DESIGN', '会议议程办理规则');

/** How an item ended, as entered (登记的审议结果). */
export interface EnteredResult {
  result: AgendaResult;
  resultText: string;
}

/** An item whose result is to be put right (拟更正的议题). */
export interface ItemToCorrect {
  /** Its discussion is over. */
  ended: boolean;
  /** Its discussion stands in the course of a decision, or approves a catalogue (已登记讨论情况). */
  recorded: boolean;
}

/** Reasons against correcting the result of this item, now or by a proposal that waits (更正审议结果的前提). */
export const refuseCorrectingItem = ({ ended, recorded }: ItemToCorrect): Finding[] => [
  ...(ended ? [] : [notEnded]),
  ...(recorded ? [discussionRecorded] : []),
];

/** How an item ended, in words (审议结果): “未通过”（退回主办单位）. */
export const resultWords = ({ result, resultText }: EnteredResult): string => {
  const said = resultText.trim().replace(/。$/u, '');
  return `“${AGENDA_RESULT_LABELS[result]}”${said ? `（${said}）` : ''}`;
};

const notEnded = r68.block('ITEM_NOT_ENDED', 'itemId')`
  该议题还没有审议完。
  审议结束、登记结果以后，发现有误的再来更正。`;

const discussionRecorded = r53.block('DISCUSSION_RECORDED', 'result')`
  该议题的讨论情况已经按登记的结果记入决策过程或者目录的审议，不再更正审议结果。
  决定有变的，列入下一次会议的议程重新讨论。`;
