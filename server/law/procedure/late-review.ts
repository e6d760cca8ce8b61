/** 国令713号第二十五条、第二十八条: the draft of a review and of a discussion from before the platform (补录的审查和讨论). */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { saysWhy } from '#server/law/substance.ts';

const r46 = provision('R-46', 'LAW', '国令713号第二十五条');
const r50 = provision('R-50', 'LAW', '国令713号第二十八条');

/** Reason against a review whose opinion came before the draft was sent (审查的先后). */
export const refuseReviewedBefore = (sentOn: CalendarDay, givenOn: CalendarDay): Finding[] =>
  givenOn < sentOn ? [reviewedBefore] : [];

/** Reason against a review or a discussion whose draft is not among the documents (送审、讨论的草案). */
export const refuseNoDraft = (draft: { kind: DocumentKind } | undefined, field: string): Finding[] =>
  draft?.kind === DocumentKind.DRAFT ? [] : [draftless(field)];

/**
 * Reason against a discussed draft that differs from the reviewed one without an explanation of the changes (审查后的修改).
 */
export const refuseUnexplainedChange = (
  { reviewed, discussed }: { reviewed: string; discussed: string },
  changes: string,
): Finding[] => (reviewed === discussed || saysWhy(changes) ? [] : [changeUnexplained]);

const changeUnexplained = r50.block('LATE_CHANGE_UNEXPLAINED', 'changedAfterReview')`
  提交讨论的草案与经过合法性审查的不是同一份，没有写明审查以后作了哪些修改。
  写明按哪些审查意见作了哪些修改。`;

const reviewedBefore = r46.block('LATE_REVIEWED_BEFORE', 'givenOn')`
  出具审查意见的日期早于送审日期。
  核对两个日期。`;

const draftless = (field: string) => r46.block('LATE_DRAFT_REQUIRED', field)`
  没有选取当时的草案。
  把当时的草案作为“决策草案”上传到决策材料，再在补录中选取。`;
