import { registrationState } from '#server/law/event/registration-course.ts';
import type { EventFeedbackInput } from '#schema/event/event-report-input.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { readReceipt } from '#server/engines/receipt/receipt.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import { feedbackUnproved, refuseFeedbackReceipt } from '#server/law/event/event-feedback.ts';
import type { Finding } from '#server/law/refusal.ts';
import { crockford, readCrockford } from '#server/ground/proof/crockford.ts';
import { ownSignUp } from '#server/engines/signup/own-sign-up.ts';

const SIGNS = 6;

/** 评价码: shown at the event itself, for those who came without a receipt; nobody stores it. */
export const placeCodeOf = (seal: Seal, eventId: string): string =>
  crockford(seal.digest(eventId, 'event-feedback-code'), SIGNS);

/** Ticket for a single rating (评价凭据), or the findings against it. */
export interface Ticket {
  ticket: string;
  byReceipt: boolean;
  findings: readonly Finding[];
}

/**
 * Ticket of somebody who came, by their receipt or by the code of the place; of a receipt only a digest is stored,
 * which leads nobody back to it.
 */
export async function ticketOf(
  { services: { seal }, db, now }: CommandContext,
  eventId: string,
  input: EventFeedbackInput,
): Promise<Ticket> {
  if (input.placeCode) {
    const right = readCrockford(input.placeCode, SIGNS) === placeCodeOf(seal, eventId);
    const ticket = digest(seal, eventId, `form ${input.idempotencyKey.toLowerCase()}`);
    return {
      ticket,
      byReceipt: false,
      findings: right ? [] : [{ ...feedbackUnproved, fields: ['placeCode'] }],
    };
  }
  const own = await ownSignUp(db, readReceipt(seal, input.receiptNo, input.lookupCode));
  if (own?.subjectId !== eventId) return { ticket: '', byReceipt: true, findings: [feedbackUnproved] };
  return {
    ticket: digest(seal, eventId, `receipt ${own.receiptNo}`),
    byReceipt: true,
    findings: refuseFeedbackReceipt(registrationState(own, now)),
  };
}

const digest = (seal: Seal, eventId: string, what: string) =>
  seal.digest(what, `event-feedback:${eventId}`).toString('base64');
