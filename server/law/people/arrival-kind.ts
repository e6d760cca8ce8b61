/**
 * 国令713号第十八条、第三十五条, 国令711号第三十三条: all that people hand in is studied and answered, whichever door it came in by. So all
 * of it stands in one inbox (收件箱) of the unit that handles it.
 */
import { CASE_KIND_LABELS } from '#server/law/casework/case-kind.ts';
import { vocabulary } from '#server/law/vocabulary.ts';

/** Kinds of all that comes in (来件种类), in the order in which the inbox names them. */
export const [ArrivalKind, ARRIVAL_KIND_LABELS] = vocabulary({
  COMMENT: '征集的意见',
  REASON_QUESTION: '理由不清楚',
  ...CASE_KIND_LABELS,
  PROPOSAL: '决策事项建议',
  STATEMENT: '列席意见',
  HEARING_SIGN_UP: '听证报名',
  ACCREDITATION: '记者报名',
  PRESS_QUESTION: '发布会提问',
  APPLICATION: '代表推荐、申请',
  INQUIRY: '征求意见函',
});
export type ArrivalKind = keyof typeof ArrivalKind;

/** Whether somebody still has to do something about it (办理情况). */
export const [ArrivalState, ARRIVAL_STATE_LABELS] = vocabulary({ WAITING: '待处理', DONE: '已处理' });
export type ArrivalState = keyof typeof ArrivalState;
