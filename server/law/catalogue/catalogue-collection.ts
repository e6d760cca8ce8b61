/**
 * 目录征集 (practice: 各单位申报→司法局审核把关→常务会议审议→县委同意→公开): the justice bureau asks the units for the matters of a year, by a
 * deadline; it ends when every matter submitted has its answer.
 */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r05 = provision('R-05', 'DESIGN', '目录办理流程');

/** A collection about to begin (待开始的征集). */
export interface CollectionToOpen {
  /** The first version of its year, not an adjustment. */
  first: boolean;
  dueOn: CalendarDay;
  today: CalendarDay;
}

/** Reasons against beginning a collection (开始征集). */
export const refuseOpeningCollection = ({ first, dueOn, today }: CollectionToOpen): Finding[] => [
  ...(first ? [] : [notForAdjustments]),
  ...(dueOn < today ? [dueInPast] : []),
];

/** Reasons against ending a collection (结束征集): submitted matters that have no answer yet, by their names. */
export const refuseClosingCollection = (undecided: readonly string[]): Finding[] => undecided.map(unanswered);

/** Reasons against submitting to a collection (申报): it has ended; after its deadline it asks for a reason. */
export const refuseHandingIn = (closed: boolean, dueOn: CalendarDay, today: CalendarDay): Finding[] => {
  if (closed) return [collectionClosed];
  return today > dueOn ? [late(dueOn)] : [];
};

const notForAdjustments = r05.block('COLLECTION_NOT_FOR_ADJUSTMENT')`
  征集申报用于编制年度目录，本版是对已公布目录的调整。
  需要增加事项的，在本版中直接填写。`;

const dueInPast = r05.block('COLLECTION_DUE_IN_PAST', 'dueOn')`
  申报截止日期早于今天。
  改为今天或者今天以后的日期。`;

const unanswered = (name: string) => r05.block('SUBMISSION_UNDECIDED', 'submissions')`
  “${name}”已经申报，还没有答复是否列入。
  逐项列入，或者写明不列入的理由。`;

const collectionClosed = r05.block('COLLECTION_CLOSED')`
  本年度的征集申报已经结束。
  确需列入的，在目录公布后提出调整。`;

const late = (dueOn: CalendarDay) => r05.warn('COLLECTION_OVERDUE')`
  申报截止日期为${inChinese(dueOn)}，现在申报已经逾期。
  写明逾期申报的原因。`;
