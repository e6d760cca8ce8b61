import { CaseItem } from '#schema/casework/case-item.ts';
import type { CaseWordsInput } from '#schema/casework/case-input.ts';
import { CasePerson } from '#schema/casework/case-person.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { askerPurpose, CaseState } from '#server/law/casework/case-kind.ts';
import { caseDue, caseTerm } from '#server/law/casework/case-terms.ts';
import type { CommentChannel } from '#server/law/people/comment-channel.ts';
import { displayName } from '#server/law/people/display-name.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { blank } from '#server/law/substance.ts';
import { sealAsker } from '#server/engines/receipt/sealed-asker.ts';
import { newReceipt, type RequestKind } from '#server/engines/receipt/request.ts';

/** How it came in (来件): by which way, on which day, under which notice, to which unit. */
export interface CaseArrival {
  channel: CommentChannel;
  receivedOn: CalendarDay;
  noticeVersion: number | null;
  unitId: string;
}

/** Case items as requests (来件的提交). */
export const CASE_REQUEST: RequestKind<CaseWordsInput> = { purpose: 'request' };

/** Stores what was asked (来件) and, sealed, who asked it. */
export function storeCase(
  { em, services: { seal }, now, policy, calendar }: CommandContext,
  input: CaseWordsInput,
  arrival: CaseArrival,
): CaseItem {
  const { kind, title, text, publicWish, name } = input;
  const stored = em.create(CaseItem, {
    ...arrival,
    ...newReceipt(seal, CASE_REQUEST, input),
    kind,
    title,
    text,
    publicWish,
    displayName: displayName({ identity: IdentityKind.PERSON, name: name ?? null }),
    hasContact: !blank(input.contact),
    submittedAt: now,
    state: CaseState.RECEIVED,
    dueOn: caseDue(caseTerm(kind, null, policy), arrival.receivedOn, calendar),
  });
  const sealed = sealAsker(seal, askerPurpose(kind, stored.id), input);
  if (sealed) em.create(CasePerson, { caseId: stored.id, years: policy.contactRetentionYears, sealed });
  return stored;
}
