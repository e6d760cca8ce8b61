import type { Seal } from '#server/ground/kernel/seal.ts';
import { seatedAtOnce } from '#server/law/event/seat-offer.ts';
import { refusePrivacyNotice } from '#server/law/people/privacy-notice.ts';
import { type Finding, Refusal } from '#server/law/refusal.ts';
import { type Keyed, keyOf, requestHashOf } from '#server/engines/receipt/request.ts';
import { newSignUp, type NewSignUp, type SignUpWay } from './new-sign-up.ts';
import type { signUpsWithKeys } from './own-sign-up.ts';
import type { SeatedKind, SeatGroupFacts } from './sign-up-kind.ts';

/** A sign-up that came with the same key before. */
export type Earlier = Awaited<ReturnType<typeof signUpsWithKeys>>[number];

/** State of the seats while they are locked; each who is seated changes it for those behind them. */
export interface SeatStanding<Group> {
  readonly group: Group;
  readonly earlier: ReadonlyMap<string, Earlier>;
  readonly contacts: Set<string>;
  place: number;
}

/** One who signs up, and by which way; online they were shown a notice whose version has to be in force. */
export interface Arrival<Input> {
  readonly input: Input;
  readonly way: SignUpWay;
  readonly shownNotice: number | null;
  /** Reasons against it known before its own words are checked. */
  readonly further?: readonly Finding[];
}

/** The same with the digest of its contact. */
export type ArrivalWithContact<Input> = Arrival<Input> & { readonly contactHash: string };

/** The outcome for one arrival: new rows, an earlier sign-up, or a refusal; null when the key carried something else. */
export type Seated =
  | { readonly rows: NewSignUp }
  | { readonly earlier: Earlier }
  | { readonly refusal: Refusal }
  | null;

/** Seats those who came together (报名), one after the other in the order in which they were heard. */
export function seatTogether<Input extends Keyed, Group extends SeatGroupFacts, Receipt>(
  seal: Seal,
  kind: SeatedKind<Input, Group, Receipt>,
  standing: SeatStanding<Group>,
  arrivals: readonly ArrivalWithContact<Input>[],
): Seated[] {
  const heard = new Set<string>();
  return arrivals.map((arrival) => {
    const key = keyOf(arrival.input);
    // Sent twice at the same moment: the second is answered when the first is stored.
    if (heard.has(key)) return null;
    heard.add(key);
    return seatOne(seal, kind, standing, arrival);
  });
}

function seatOne<Input extends Keyed, Group extends SeatGroupFacts, Receipt>(
  seal: Seal,
  kind: SeatedKind<Input, Group, Receipt>,
  standing: SeatStanding<Group>,
  { input, way, shownNotice, further = [], contactHash }: ArrivalWithContact<Input>,
): Seated {
  const { group, contacts } = standing;
  const before = standing.earlier.get(keyOf(input));
  if (before)
    return before.requestHash === requestHashOf(seal, kind.request, input) ? { earlier: before } : null;
  if (further.length > 0) return { refusal: new Refusal(further) };
  const given = kind.refuse(group, input, way);
  // If the contact has to be corrected first, the answer does not reveal whether it signed up before.
  const unreadable = given.some(({ fields }) => fields.includes('contact'));
  const findings: Finding[] = [
    ...given,
    ...(shownNotice === null ? [] : refusePrivacyNotice(shownNotice, way.noticeVersion)),
    ...(unreadable ? [] : kind.refuseTwice(contacts.has(contactHash))),
  ];
  if (findings.length > 0) return { refusal: new Refusal(findings) };
  standing.place += 1;
  contacts.add(contactHash);
  return { rows: newRows(seal, kind, standing, { input, way, contactHash }) };
}

function newRows<Input extends Keyed, Group extends SeatGroupFacts, Receipt>(
  seal: Seal,
  kind: SeatedKind<Input, Group, Receipt>,
  { group, place }: SeatStanding<Group>,
  { input, way, contactHash }: Pick<ArrivalWithContact<Input>, 'input' | 'way' | 'contactHash'>,
): NewSignUp {
  const words = kind.words(input);
  const confirmed = seatedAtOnce(group, words.persons);
  if (confirmed) group.taken += words.persons;
  else group.waiting += words.persons;
  return newSignUp(seal, {
    ...way,
    kind,
    subjectId: group.subjectId,
    groupId: group.id,
    place,
    input,
    contactHash,
    words,
    person: kind.person(input),
    now: group.now,
    confirmed,
  });
}
