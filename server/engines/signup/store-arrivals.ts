import type { Command } from '#server/ground/kernel/command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { Refusal } from '#server/law/refusal.ts';
import { type Keyed, keyOf, pairOf } from '#server/engines/receipt/request.ts';
import { contactsStanding, lastPlace, storeSignUps } from './new-sign-up.ts';
import { signUpsWithKeys } from './own-sign-up.ts';
import { type Arrival, type Seated, seatTogether } from './seat-together.ts';
import { contactHashOf } from './sign-up-person.ts';
import type { SeatedKind, SeatGroupFacts } from './sign-up-kind.ts';

/** The answer to an arrival, and whether it is new; null when the key carried something else. */
export interface Answered<Receipt> {
  readonly answer: Receipt | Refusal;
  readonly stored: boolean;
}

/** With the seats held: seats all arrivals, stores them and answers each, in their order. */
export async function storeArrivals<Input extends Keyed, Group extends SeatGroupFacts, Receipt>(
  command: CommandContext | Command,
  kind: SeatedKind<Input, Group, Receipt>,
  group: Group,
  arrivals: readonly Arrival<Input>[],
): Promise<(Answered<Receipt> | null)[]> {
  const { db, services } = command;
  const inputs = arrivals.map(({ input }) => input);
  const earlier = await signUpsWithKeys(db, inputs.map(keyOf));
  const withContacts = arrivals.map((one) => ({
    ...one,
    contactHash: contactHashOf(services.seal, group.subjectId, kind.contact(one.input)),
  }));
  const standing = {
    group,
    earlier: new Map(earlier.map((one) => [one.key, one])),
    contacts: await contactsStanding(
      db,
      group.subjectId,
      withContacts.map(({ contactHash }) => contactHash),
    ),
    place: await lastPlace(db, { groupId: group.id }),
  };
  const seated = seatTogether(services.seal, kind, standing, withContacts);
  await store(command, kind, group, seated, inputs);
  return Promise.all(seated.map((one, index) => answerTo(command, kind, group, one, inputs[index])));
}

async function store<Input extends Keyed, Group extends SeatGroupFacts, Receipt>(
  command: CommandContext,
  kind: SeatedKind<Input, Group, Receipt>,
  group: Group,
  seated: readonly Seated[],
  inputs: readonly Input[],
): Promise<void> {
  const fresh = seated.flatMap((one, index) => {
    const input = inputs[index];
    return one && 'rows' in one && input ? [{ rows: one.rows, id: one.rows.row.id, input }] : [];
  });
  if (fresh.length === 0) return;
  await storeSignUps(
    command.db,
    fresh.map(({ rows }) => rows),
  );
  await kind.details?.(command.db, fresh);
  await kind.changed(command, group.subjectId, group.no);
}

async function answerTo<Input extends Keyed, Group extends SeatGroupFacts, Receipt>(
  { db, services }: CommandContext,
  kind: SeatedKind<Input, Group, Receipt>,
  { now }: Group,
  seated: Seated,
  input: Input | undefined,
): Promise<Answered<Receipt> | null> {
  if (!seated || !input) return null;
  if ('refusal' in seated) return { answer: seated.refusal, stored: false };
  const stored = 'rows' in seated;
  const signUp = stored ? asStored(seated.rows.row) : seated.earlier;
  const answer = await kind.receipt(db, signUp, pairOf(services.seal, signUp.receiptNo, input), now);
  return { answer, stored };
}

/** A new row as it would be read back; nothing happened to it yet. */
const asStored = (row: Extract<Seated, { rows: unknown }>['rows']['row']) => ({
  id: row.id,
  kind: row.kind,
  subjectId: row.subject_id,
  groupId: row.group_id,
  place: row.place,
  receiptNo: row.receipt_no,
  displayName: row.display_name,
  persons: row.persons,
  needs: row.needs,
  signedUpAt: row.signed_up_at,
  confirmedAt: row.confirmed_at,
  claimBy: null,
  lapsedAt: null,
  cancelledAt: null,
  checkedInAt: null,
  releasedAt: null,
});
