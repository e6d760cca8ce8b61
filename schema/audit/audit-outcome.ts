/** Outcome of an action: done, refused by a rule, or denied for lack of permission. */
export enum AuditOutcome {
  DONE = 'DONE',
  REFUSED = 'REFUSED',
  DENIED = 'DENIED',
}
