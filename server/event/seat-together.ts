import type { RegistrationInput } from '#schema/event/registration-input.ts';
import type { RegistrationReceiptView } from '#schema/event/registration-view.ts';
import type { Entry } from '#server/kernel/act-many.ts';
import { CommentChannel } from '#server/law/comment-words.ts';
import { refusePrivacyNotice } from '#server/law/privacy-notice.ts';
import { type Finding, Refusal } from '#server/law/refusal.ts';
import { refuseParty, refuseSignUpNow, refuseTwice } from '#server/law/registration.ts';
import { RegistrationState } from '#server/law/event-words.ts';
import type { Seal } from '#server/kernel/seal.ts';
import type { HeldGroup } from './held-group.ts';
import { refuseWords } from './registration-checks.ts';
import { contactHashOf } from './registration-row.ts';
import { type Earlier, newRegistration, receiptAgain } from './registration-store.ts';

/** What is known with the seats in hand; each who is seated changes it for those behind him. */
export interface Standing {
  readonly group: HeldGroup;
  readonly noticeVersion: number;
  readonly earlier: ReadonlyMap<string, Earlier>;
  readonly contacts: Set<string>;
  place: number;
}

type Sent = Entry<RegistrationInput>;

/** What becomes of one who registers: his rows and his receipt, an earlier receipt, a refusal; null when his key carried something else. */
export type Seated =
  | { rows: ReturnType<typeof newRegistration>; entry: Sent }
  | { answer: RegistrationReceiptView | Refusal | null };

/** Seats those who came together (报名), one after the other in the order in which they were heard. */
export function seatTogether(seal: Seal, standing: Standing, entries: readonly Sent[]): Seated[] {
  const together = new Map<string, Seated>();
  return entries.map((entry) => {
    const key = entry.item.idempotencyKey.toLowerCase();
    // Sent twice in one breath: whoever comes second is explained when the first is stored.
    if (together.has(key)) return { answer: null };
    const seated = seatOne(seal, standing, entry);
    together.set(key, seated);
    return seated;
  });
}

function seatOne(seal: Seal, standing: Standing, entry: Sent): Seated {
  const { group, earlier } = standing;
  const input = entry.item;
  const before = earlier.get(input.idempotencyKey.toLowerCase());
  if (before) return { answer: receiptAgain(seal, before, input, group.now) };
  const hash = contactHashOf(seal, group.eventId, input.contact);
  const findings = refuseOne(standing, input, hash);
  if (findings.length > 0) return { answer: new Refusal(findings) };
  standing.place += 1;
  const { place } = standing;
  const how = { channel: CommentChannel.WEB, noticeVersion: input.noticeVersion, recordedById: null, place };
  const rows = newRegistration(seal, group, input, how);
  standing.contacts.add(hash);
  if (rows.receipt.state === RegistrationState.CONFIRMED) group.taken += input.persons;
  else group.waiting += input.persons;
  return { rows, entry };
}

const refuseOne = (standing: Standing, input: RegistrationInput, hash: string): Finding[] => {
  const { group, noticeVersion, contacts } = standing;
  return [
    ...refuseSignUpNow(group, group.now),
    ...refuseWords(input),
    ...refusePrivacyNotice(input.noticeVersion, noticeVersion),
    ...refuseTwice(contacts.has(hash)),
    ...refuseParty(group, input.persons, group.now),
  ];
};
