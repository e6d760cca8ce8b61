import { APPROVAL_ANSWERED, APPROVAL_ASKED } from '#server/engines/approval/notify-of-approval.ts';
import {
  COLLECTION_CHASED,
  COLLECTION_OPENED,
  EDITION_BINDS,
  SUBMISSION_DECLINED,
} from '#server/domains/catalogue/tell-units.ts';
import { DUTY_DUE } from '#server/domains/compliance/duty-letter.ts';
import { CONSULTATION_NOTIFICATIONS } from '#server/domains/consultation/consultation-letters.ts';
import { COMMENT_HIDDEN } from '#server/domains/consultation/comment/decide-withhold.ts';
import {
  CONSULTATION_EXTENDED,
  CONSULTATION_WITHDRAWN,
  NOTICE_CORRECTED,
} from '#server/domains/consultation/notice-letters.ts';
import { DECISION_TERMINATED } from '#server/domains/consultation/tell-termination.ts';
import { FACTS_NOTIFICATIONS } from '#server/domains/decision/notify-of-facts.ts';
import { EVENT_NOTIFICATIONS } from '#server/domains/event/event-notification.ts';
import { EVENT_REPORT_DUE } from '#server/domains/event/remind-of-event-reports.ts';
import { REASON_CLARIFIED } from '#server/domains/feedback/tell-askers.ts';
import { ADOPTED_DONE } from '#server/domains/execution/deed/tell-done.ts';
import { ROUTED_ANSWERED } from '#server/domains/feedback/tell-routed.ts';
import { FEEDBACK_PUBLISHED } from '#server/domains/feedback/tell-authors.ts';
import { FOLLOW_ASKED, FOLLOW_CODE, FOLLOW_NEWS } from '#server/domains/following/following-notification.ts';
import { HEARING_NOTIFICATIONS } from '#server/domains/hearing/hearing-notification.ts';
import { ADDRESS_ASKED } from '#server/domains/inquiry/address-notification.ts';
import {
  EXPERT_ANSWERED,
  EXPERT_ASKED,
  EXPERT_RECUSED,
} from '#server/domains/inquiry/expert-notification.ts';
import {
  UNIT_ANSWERED,
  UNIT_ASKED,
  UNIT_ASKED_BY_LINK,
} from '#server/domains/inquiry/inquiry-notification.ts';
import { LETTER_CODE } from '#server/domains/inquiry/ask-letter-code.ts';
import {
  EXPERT_RECALLED,
  UNIT_INQUIRY_RECALLED,
  UNIT_RECALLED_BY_LINK,
} from '#server/domains/inquiry/recall-notification.ts';
import {
  EXPERT_REMINDED,
  UNIT_REMINDED,
  UNIT_REMINDED_BY_LINK,
} from '#server/domains/inquiry/reminder-notification.ts';
import { INVITATION_NOTIFICATIONS } from '#server/domains/invitation/invitation-notification.ts';
import { STATUTE_NOTIFICATIONS } from '#server/domains/statute/notify-of-statute.ts';
import { LAW_NOTIFICATIONS } from '#server/domains/policy/notify-of-law.ts';
import { POLICY_NOTIFICATIONS } from '#server/domains/policy/notify-of-policy.ts';
import { REVIEW_NOTIFICATIONS } from '#server/engines/paper/notify-of-review.ts';
import { LATE_NOTIFICATIONS } from '#server/domains/procedure/late/notify-of-late-entry.ts';
import { PRESS_NEWS } from '#server/domains/press/tell-journalist.ts';
import { EXPERT_LEFT, LEAVE_NOTIFICATIONS } from '#server/domains/register/notify-of-leave.ts';
import { TERM_ENDING } from '#server/domains/register/remind-of-term.ts';
import { CASE_ANSWERED } from '#server/domains/casework/case-answered.ts';
import { REQUEST_TIDING } from '#server/domains/casework/tell-applicant.ts';
import { OWN_CODE } from '#server/engines/owndata/own-code-notification.ts';
import { RECEIPT_GIVEN } from '#server/engines/confirmation/confirm-receipts.ts';
import { PLATFORM_ALARM } from '#server/domains/operation/tell-of-alarms.ts';
import { ACTING_APPOINTED } from '#server/domains/identity/tell-of-acting.ts';
import { listed, registerNotificationKinds } from '#server/engines/telling/notification-kinds.ts';

// Every kind of notification, by its recipients: a new kind is a line here.
registerNotificationKinds([
  ...listed('whoever gets a receipt and left a way to write to them', RECEIPT_GIVEN),
  ...listed('whoever sent something from this contact', OWN_CODE),
  ...listed('whoever follows something', FOLLOW_ASKED, FOLLOW_CODE, FOLLOW_NEWS),
  ...listed(
    'the authors of comments',
    FEEDBACK_PUBLISHED,
    REASON_CLARIFIED,
    ROUTED_ANSWERED,
    ADOPTED_DONE,
    COMMENT_HIDDEN,
    DECISION_TERMINATED,
  ),
  ...listed(
    'the authors of comments, of a notice',
    CONSULTATION_EXTENDED,
    CONSULTATION_WITHDRAWN,
    NOTICE_CORRECTED,
  ),
  ...listed('the author of a case item', ...Object.values(CASE_ANSWERED), REQUEST_TIDING),
  ...listed('who registered for an event', ...Object.values(EVENT_NOTIFICATIONS)),
  ...listed('who signed up for a hearing, and its nominees', ...Object.values(HEARING_NOTIFICATIONS)),
  ...listed('who is invited to a meeting', ...Object.values(INVITATION_NOTIFICATIONS)),
  ...listed('the staff of a unit that is asked', UNIT_ASKED, UNIT_REMINDED, UNIT_INQUIRY_RECALLED),
  ...listed('a unit without an account', UNIT_ASKED_BY_LINK, UNIT_REMINDED_BY_LINK, UNIT_RECALLED_BY_LINK),
  ...listed('the staff of the unit that asked', UNIT_ANSWERED, EXPERT_ANSWERED, EXPERT_RECUSED),
  ...listed('an expert', EXPERT_ASKED, EXPERT_REMINDED, EXPERT_RECALLED, EXPERT_LEFT),
  ...listed('accredited journalists', PRESS_NEWS),
  ...listed('representatives', TERM_ENDING),
  ...listed('reviewers, and who prepares a paper', ...Object.values(REVIEW_NOTIFICATIONS)),
  ...listed('司法局, and the unit whose circumstances it rules on', ...Object.values(FACTS_NOTIFICATIONS)),
  ...listed(
    '司法局, which keeps the special laws, the library of laws, the settings and the library of experts',
    ...Object.values(LAW_NOTIFICATIONS),
    ...Object.values(STATUTE_NOTIFICATIONS),
    ...Object.values(POLICY_NOTIFICATIONS),
    ...Object.values(LEAVE_NOTIFICATIONS),
  ),
  ...listed('the leaders who approve, and who asks them', APPROVAL_ASKED, APPROVAL_ANSWERED),
  ...listed('whoever answers by a link', LETTER_CODE),
  ...listed('司法局, which enters where the links of letters go', ADDRESS_ASKED),
  ...listed('司法局, and the unit whose late entry it confirms', ...Object.values(LATE_NOTIFICATIONS)),
  ...listed('the staff of the responsible unit', ...Object.values(CONSULTATION_NOTIFICATIONS)),
  ...listed('the staff of the host', EVENT_REPORT_DUE),
  ...listed('the staff who owe a duty', DUTY_DUE),
  ...listed('the administrators of the system', PLATFORM_ALARM),
  ...listed('who acts for a colleague, and the colleague', ACTING_APPOINTED),
  ...listed('the staff of every unit', COLLECTION_OPENED, COLLECTION_CHASED),
  ...listed('the staff of the unit that proposed it', SUBMISSION_DECLINED),
  ...listed('the unit of a decision under way, and 司法局', EDITION_BINDS),
]);
