import { DecisionSuggestion } from '#schema/suggestion/decision-suggestion.ts';
import type { SuggestionWordsInput } from '#schema/suggestion/suggestion-input.ts';
import { SuggestionContact } from '#schema/suggestion/suggestion-contact.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type CommentChannel } from '#server/law/people/comment-channel.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { SuggestionState, SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';
import { displayName } from '#server/law/people/display-name.ts';
import { blank } from '#server/law/substance.ts';
import { addWorkingDays } from '#server/law/calendar/working-day.ts';
import { sealAsker } from '#server/engines/receipt/sealed-asker.ts';
import { newReceipt, type RequestKind } from '#server/engines/receipt/request.ts';
import type { Suggested } from './suggested-decision.queries.ts';

/** How it came in (来件): by which way, on which day, under which notice. */
export interface Arrival {
  channel: CommentChannel;
  receivedOn: CalendarDay;
  noticeVersion: number | null;
}

/** Suggestions as requests (意见建议的提交). */
export const SUGGESTION_REQUEST: RequestKind<SuggestionWordsInput> = { purpose: 'request' };

/** Purpose that the sealed data of an author are bound to. */
export const suggesterPurpose = (suggestionId: string) => `suggestion:${suggestionId}`;

/**
 * First unit to handle a suggestion: the one that carries the decision out, for matters of execution; else the one that
 * prepared it.
 */
const firstUnit = ({ leadUnitId, executingUnitIds }: Suggested, subject: SuggestionSubject): string =>
  subject === SuggestionSubject.EXECUTION ? (executingUnitIds[0] ?? leadUnitId) : leadUnitId;

/** Stores what was said (意见建议) and, sealed, who said it. */
export function storeSuggestion(
  { em, services: { seal }, now, policy, calendar }: CommandContext,
  decision: Suggested,
  input: SuggestionWordsInput,
  arrival: Arrival,
): DecisionSuggestion {
  const stored = em.create(DecisionSuggestion, {
    ...arrival,
    decisionId: decision.id,
    ...newReceipt(seal, SUGGESTION_REQUEST, input),
    subject: input.subject,
    text: input.text,
    displayName: displayName({ identity: IdentityKind.PERSON, name: input.name ?? null }),
    hasContact: !blank(input.contact),
    submittedAt: now,
    unitId: firstUnit(decision, input.subject),
    state: SuggestionState.RECEIVED,
    dueOn: addWorkingDays(arrival.receivedOn, policy.ordinaryReplyWorkingDays, calendar).day,
  });
  const sealed = sealAsker(seal, suggesterPurpose(stored.id), input);
  if (sealed) em.create(SuggestionContact, { suggestionId: stored.id, sealed });
  return stored;
}
