import { CaseItem } from '#schema/casework/case-item.ts';
import type { SuggestionWordsInput } from '#schema/suggestion/suggestion-input.ts';
import { CasePerson } from '#schema/casework/case-person.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type CommentChannel } from '#server/law/people/comment-channel.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { askerPurpose, CaseClass, CaseKind, CaseState } from '#server/law/casework/case-kind.ts';
import { caseDue, caseTerm } from '#server/law/casework/case-terms.ts';
import { suggestionTitle } from '#server/law/casework/case-words.ts';
import { SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';
import { displayName } from '#server/law/people/display-name.ts';
import { blank } from '#server/law/substance.ts';
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
): CaseItem {
  const stored = em.create(CaseItem, {
    ...arrival,
    decisionId: decision.id,
    ...newReceipt(seal, SUGGESTION_REQUEST, input),
    kind: CaseKind.SUGGESTION,
    caseClass: CaseClass.ORDINARY,
    subject: input.subject,
    title: suggestionTitle(decision.title),
    publicWish: false,
    text: input.text,
    displayName: displayName({ identity: IdentityKind.PERSON, name: input.name ?? null }),
    hasContact: !blank(input.contact),
    submittedAt: now,
    unitId: firstUnit(decision, input.subject),
    state: CaseState.ASSIGNED,
    dueOn: caseDue(caseTerm(CaseKind.SUGGESTION, CaseClass.ORDINARY, policy), arrival.receivedOn, calendar),
  });
  const sealed = sealAsker(seal, askerPurpose(CaseKind.SUGGESTION, stored.id), input);
  if (sealed) em.create(CasePerson, { caseId: stored.id, years: null, sealed });
  return stored;
}
