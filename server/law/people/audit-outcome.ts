import { vocabulary } from '#server/law/vocabulary.ts';

/** Outcome of an action: done, refused by a rule, or denied for lack of permission. */
export const [AuditOutcome, AUDIT_OUTCOME_LABELS] = vocabulary({
  DONE: '已办',
  REFUSED: '依法未准',
  DENIED: '无权',
});
export type AuditOutcome = keyof typeof AuditOutcome;
