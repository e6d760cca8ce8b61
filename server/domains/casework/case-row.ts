import { CaseItem } from '#schema/casework/case-item.ts';
import type { CaseWordsInput } from '#schema/casework/case-input.ts';
import { CasePerson } from '#schema/casework/case-person.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CaseKind, CaseState } from '#server/law/casework/case-kind.ts';
import { askerPurpose, CASE_KINDS } from '#server/law/casework/case-kinds.ts';
import { caseDue, caseTerm } from '#server/law/casework/case-terms.ts';
import { suggestionTitle } from '#server/law/casework/case-words.ts';
import type { CommentChannel } from '#server/law/people/comment-channel.ts';
import { displayName } from '#server/law/people/display-name.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { blank } from '#server/law/substance.ts';
import { sealAsker } from '#server/engines/receipt/sealed-asker.ts';
import { contentOf, newReceipt, type RequestKind } from '#server/engines/receipt/request.ts';
import type { Suggested } from './suggested-decision.queries.ts';

/** How it came in (来件): by which way, on which day, under which notice, to which unit. */
export interface CaseArrival {
  /** Its number in the register that passed it on (来源编号). */
  sourceNo: string | null;
  channel: CommentChannel;
  receivedOn: CalendarDay;
  noticeVersion: number | null;
  unitId: string;
}

/** Case items as requests (来件的提交); the content of a suggestion is told as before it was a case item. */
export const CASE_REQUEST: RequestKind<CaseWordsInput> = {
  purpose: 'request',
  content: (input) => {
    const { kind, publicWish: _unasked, ...words } = input;
    return contentOf(kind === CaseKind.SUGGESTION ? words : input);
  },
};

/** Stores what was asked (来件) and, sealed, who asked it; with the decision that it is about. */
export function storeCase(
  { em, services: { seal }, now, policy, calendar }: CommandContext,
  input: CaseWordsInput,
  arrival: CaseArrival,
  decision: Suggested | null,
): CaseItem {
  const { kind, title, subject, text, publicWish, name, applicant, handover } = input;
  const { sortedAs, publishable, applied } = CASE_KINDS[kind];
  const stored = em.create(CaseItem, {
    ...arrival,
    ...newReceipt(seal, CASE_REQUEST, input),
    kind,
    caseClass: sortedAs,
    decisionId: decision?.id ?? null,
    subject: decision && (subject ?? null),
    applicant: applied ? (applicant ?? null) : null,
    handover: applied ? (handover ?? null) : null,
    title: decision ? suggestionTitle(decision.title) : (title ?? ''),
    text,
    publicWish: publishable && publicWish,
    displayName: displayName({ identity: IdentityKind.PERSON, name: name ?? null }),
    hasContact: !blank(input.contact),
    submittedAt: now,
    state: sortedAs === null ? CaseState.RECEIVED : CaseState.ASSIGNED,
    dueOn: caseDue(caseTerm(kind, sortedAs, policy), arrival.receivedOn, calendar),
  });
  const { identityNo, ...found } = input;
  const asker = applied ? { ...found, identityNo } : found;
  const sealed = sealAsker(seal, askerPurpose(kind, stored.id), asker);
  const years = decision ? null : policy.contactRetentionYears;
  if (sealed) em.create(CasePerson, { caseId: stored.id, years, sealed });
  return stored;
}
