/** How far a message is. KEPT: no mail server is configured, it can be read in the console. */
export enum MessageStatus {
  QUEUED = 'QUEUED',
  SENT = 'SENT',
  KEPT = 'KEPT',
  FAILED = 'FAILED',
}

/** What a message is about. */
export enum MessageKind {
  REMINDER = 'REMINDER',
  OPENING_BLOCKED = 'OPENING_BLOCKED',
  REVIEW_ASKED = 'REVIEW_ASKED',
  RETURNED = 'RETURNED',
  FEEDBACK_PUBLISHED = 'FEEDBACK_PUBLISHED',
  CONSULTATION_WITHDRAWN = 'CONSULTATION_WITHDRAWN',
  COMMENT_HIDDEN = 'COMMENT_HIDDEN',
  SUGGESTION_ANSWERED = 'SUGGESTION_ANSWERED',
  ACCOUNT = 'ACCOUNT',
}
