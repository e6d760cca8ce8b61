/**
 * Case items (办件): somebody asks, a unit owns it, a clock runs, an answer is reviewed and told. A further kind is a
 * name here and a descriptor in `case-kinds.ts`.
 */
import { vocabulary } from '#server/law/vocabulary.ts';

/** Kinds of case items (办件种类). */
export const [CaseKind, CASE_KIND_LABELS] = vocabulary({
  MESSAGE: '公众留言',
  SUGGESTION: '意见建议',
  REQUEST: '依申请公开',
  HOTLINE: '12345工单',
});
export type CaseKind = keyof typeof CaseKind;

/** Classes by which the term of the answer is chosen (办件分类). */
export const [CaseClass, CASE_CLASS_LABELS] = vocabulary({ SIMPLE: '简单咨询', ORDINARY: '一般性留言' });
export type CaseClass = keyof typeof CaseClass;

/** States of a case item (办理情况). */
export const [CaseState, CASE_STATE_LABELS] = vocabulary({
  RECEIVED: '待分办',
  ASSIGNED: '办理中',
  DRAFTED: '待审核',
  ANSWERED: '已答复',
});
export type CaseState = keyof typeof CaseState;
