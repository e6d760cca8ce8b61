import { MessageKind } from '#schema/message/message-kind.ts';
import { AtNight } from '#server/law/people/quiet-hours.ts';

const { WAITS, URGENT, ANSWER, CODE } = AtNight;

/** Night rule of each kind of message (夜间能否发送): staff begin in the morning, so messages to them wait. */
export const AT_NIGHT: Readonly<Record<MessageKind, AtNight>> = {
  [MessageKind.RECEIPT_GIVEN]: ANSWER,
  [MessageKind.FOLLOW_ASKED]: ANSWER,
  [MessageKind.FOLLOW_CODE]: CODE,
  [MessageKind.FOLLOW_NEWS]: WAITS,
  [MessageKind.EVENT_TIDING]: URGENT,
  [MessageKind.HEARING_TIDING]: URGENT,
  [MessageKind.PRESS_TIDING]: URGENT,
  [MessageKind.INVITATION]: URGENT,
  [MessageKind.ACTIVITY_CANCELLED]: URGENT,
  [MessageKind.FEEDBACK_PUBLISHED]: WAITS,
  [MessageKind.REASON_CLARIFIED]: WAITS,
  [MessageKind.ROUTED_ANSWERED]: WAITS,
  [MessageKind.ADOPTED_DONE]: WAITS,
  [MessageKind.CONSULTATION_WITHDRAWN]: WAITS,
  [MessageKind.CONSULTATION_EXTENDED]: WAITS,
  [MessageKind.DECISION_TERMINATED]: WAITS,
  [MessageKind.NOTICE_CORRECTED]: WAITS,
  [MessageKind.COMMENT_HIDDEN]: WAITS,
  [MessageKind.SUGGESTION_ANSWERED]: WAITS,
  [MessageKind.CASE_ANSWERED]: WAITS,
  [MessageKind.TERM_ENDING]: WAITS,
  [MessageKind.LIBRARY_LEFT]: WAITS,
  [MessageKind.REMINDER]: WAITS,
  [MessageKind.OPENING_BLOCKED]: WAITS,
  [MessageKind.REVIEW_ASKED]: WAITS,
  [MessageKind.REVIEW_PASSED]: WAITS,
  [MessageKind.RETURNED]: WAITS,
  [MessageKind.UNIT_ASKED]: WAITS,
  [MessageKind.UNIT_ANSWERED]: WAITS,
  [MessageKind.APPROVAL_ASKED]: WAITS,
  [MessageKind.APPROVAL_ANSWERED]: WAITS,
  [MessageKind.EXPERT_ASKED]: WAITS,
  [MessageKind.EXPERT_ANSWERED]: WAITS,
  [MessageKind.LETTER_ADDRESS]: WAITS,
  [MessageKind.LETTER_CODE]: CODE,
  [MessageKind.OWN_CODE]: CODE,
};
