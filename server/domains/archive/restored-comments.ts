import { randomUUID } from 'node:crypto';
import type { HeldComment } from './held-comments.queries.ts';
import type { HeldRow } from './held-rows.queries.ts';

/** The rows that a volume of opinions becomes again, by table, in the order in which they can be put. */
export const restoredComments = (
  consultationId: string,
  comments: readonly HeldComment[],
): Record<string, HeldRow[]> => ({
  comment: comments.map((one) => commentRow(consultationId, one)),
  comment_state: comments.map((one) => stateRow(consultationId, one)),
  cluster_member: comments.flatMap(({ member }) => (member ? [member] : [])),
  disposition: comments.flatMap(({ disposition }) => (disposition ? [disposition] : [])),
  reason_answer: comments.flatMap(({ answer }) => (answer ? [answer] : [])),
  reason_question: comments.flatMap(({ question }) => (question ? [question] : [])),
});

/**
 * Row of a restored comment. Facts only its author knew are not in the file and do not come back: no contact, no
 * look-up code, no words that are not public. The name is the one it was shown under, so it is not asked for in the
 * payload again.
 */
const commentRow = (consultationId: string, one: HeldComment): HeldRow => ({
  id: one.id,
  consultation_id: consultationId,
  idempotency_key: randomUUID(),
  request_hash: '',
  receipt_no: one.receiptNo,
  lookup_hmac: '',
  channel: one.channel,
  stance: one.stance,
  clause_no: one.clauseNo,
  text: one.text ?? '',
  suggested_text: one.suggestedText,
  quote: one.quote ?? null,
  identity: one.identity,
  display_name: one.displayName,
  show_text: one.shown,
  show_name: false,
  notice_version: one.noticeVersion,
  people_count: one.peopleCount,
  payload: '',
  salt: '\\x',
  commitment: one.commitment,
  submitted_at: one.submittedAt,
  received_on: one.receivedOn,
  postmarked_on: one.postmarkedOn,
});

const stateRow = (consultationId: string, { id, status, shown }: HeldComment): HeldRow => ({
  comment_id: id,
  consultation_id: consultationId,
  status,
  current_revision: 1,
  show_text: shown,
  show_name: false,
  text_cleared: shown,
});
