/**
 * 国令713号第三十条: a discussion is recorded truthfully. A result of an agenda item that was entered wrongly is put right by
 * two persons, with a reason, until it stands in the decision's course or as the approval of a catalogue; that two do it is an order of work of ours.
 */
import { refuseThinReason } from '#server/law/reason.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import type { AgendaResult } from './meeting-words.ts';

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

/** A correction as one person proposes it (提出更正). */
export interface ProposedCorrection extends ItemToCorrect {
  /** A proposal on this item waits for its second person. */
  open: boolean;
  before: EnteredResult | null;
  after: EnteredResult;
  reason: string;
}

/** Reasons against correcting the result of this item, now or by a proposal that waits (更正审议结果的前提). */
export const refuseCorrectingItem = ({ ended, recorded }: ItemToCorrect): Finding[] => [
  ...(ended ? [] : [notEnded]),
  ...(recorded ? [discussionRecorded] : []),
];

/** Reasons against proposing this correction (提出更正审议结果). */
export const refuseProposedCorrection = ({
  open,
  before,
  after,
  reason,
  ...item
}: ProposedCorrection): Finding[] => [
  ...refuseCorrectingItem(item),
  ...(open ? [proposedAlready] : []),
  ...(before && same(before, after) ? [unchanged] : []),
  ...refuseThinReason(reason, REASON),
];

/** Reasons against answering a correction that nobody proposed (没有待确认的更正). */
export const refuseUnproposed = (open: boolean): Finding[] => (open ? [] : [notProposed]);

/** Reasons against what rests on a result that is being corrected (审议结果正在更正): the record, the minutes. */
export const refuseOpenCorrection = (open: boolean): Finding[] => (open ? [correctionOpen] : []);

const same = (one: EnteredResult, other: EnteredResult) =>
  one.result === other.result && one.resultText.trim() === other.resultText.trim();

const REASON = {
  code: 'RESULT_REASON_REQUIRED',
  what: '更正审议结果',
  on: r53,
  example: '会上决定缓议，登记时误选为通过',
};

const notEnded = r68.block('ITEM_NOT_ENDED', 'itemId')`
  该议题还没有审议完。
  审议结束、登记结果以后，发现有误的再来更正。`;

const discussionRecorded = r53.block('DISCUSSION_RECORDED', 'result')`
  该议题的讨论情况已经按登记的结果记入决策过程或者目录的审议，不再更正审议结果。
  决定有变的，列入下一次会议的议程重新讨论。`;

const proposedAlready = r53.block('RESULT_CORRECTION_WAITING', 'itemId')`
  该议题已有一项更正等待第二人确认。
  那一项写错的，先退回，再重新提出。`;

const unchanged = r53.block('RESULT_UNCHANGED', 'result', 'resultText')`
  更正后的审议结果、审议意见与原登记相同。
  原登记没有错的，不必办理；有错的，改成会上实际的决定。`;

const notProposed = r53.block('RESULT_CORRECTION_NONE', 'itemId')`
  该议题没有等待确认的更正。
  刷新页面，看这项更正是否已由他人办结。`;

const correctionOpen = r53.block('RESULT_CORRECTION_OPEN')`
  议题的审议结果正在更正，还没有第二人确认。
  请召开会议的机关的另一名工作人员在会议台核对会上实际的决定，予以确认或者退回。`;
