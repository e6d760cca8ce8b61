/**
 * How far a notification is. KEPT: no mail server is configured, it can be read in the console. TO_CALL: on the call
 * list. CALLED, NOT_REACHED: what became of the calls. OBSOLETE: overtaken before anybody was called.
 */
export enum MessageStatus {
  QUEUED = 'QUEUED',
  SENT = 'SENT',
  KEPT = 'KEPT',
  FAILED = 'FAILED',
  TO_CALL = 'TO_CALL',
  CALLED = 'CALLED',
  NOT_REACHED = 'NOT_REACHED',
  OBSOLETE = 'OBSOLETE',
}

/** What a message is about. ACTIVITY_CANCELLED: earlier records alone, of forums and visits before they were events. */
export enum MessageKind {
  REMINDER = 'REMINDER',
  OPENING_BLOCKED = 'OPENING_BLOCKED',
  REVIEW_ASKED = 'REVIEW_ASKED',
  REVIEW_PASSED = 'REVIEW_PASSED',
  RETURNED = 'RETURNED',
  FEEDBACK_PUBLISHED = 'FEEDBACK_PUBLISHED',
  CONSULTATION_WITHDRAWN = 'CONSULTATION_WITHDRAWN',
  COMMENT_HIDDEN = 'COMMENT_HIDDEN',
  SUGGESTION_ANSWERED = 'SUGGESTION_ANSWERED',
  ACTIVITY_CANCELLED = 'ACTIVITY_CANCELLED',
  HEARING_TIDING = 'HEARING_TIDING',
  EVENT_TIDING = 'EVENT_TIDING',
  PRESS_TIDING = 'PRESS_TIDING',
  INVITATION = 'INVITATION',
  TERM_ENDING = 'TERM_ENDING',
}
