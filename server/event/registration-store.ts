import type { RegistrationFields } from '#schema/event/registration-input.ts';
import type { RegistrationReceiptView } from '#schema/event/registration-view.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CommandContext, Db } from '#server/kernel/context.ts';
import { badInput, conflict } from '#server/kernel/fault.ts';
import { isId } from '#server/kernel/load.ts';
import { lookupCodeOf, lookupHmacOf, newReceiptNo } from '#server/kernel/receipt.ts';
import type { Seal } from '#server/kernel/seal.ts';
import { type CommentChannel, IdentityKind } from '#server/law/comment-words.ts';
import { displayName } from '#server/law/display-name.ts';
import { RegistrationState } from '#server/law/event-words.ts';
import { registrationState } from '#server/law/registration-course.ts';
import { seatedAtOnce } from '#server/law/seat-offer.ts';
import type { HeldGroup } from './held-group.ts';
import { contactHashOf, requestHashOf, sealRegistrant } from './registration-row.ts';

/** Refuses what is no key at all. */
export function checkKey({ idempotencyKey }: Pick<RegistrationFields, 'idempotencyKey'>): void {
  if (!isId(idempotencyKey)) throw badInput('提交编号应当是UUID。', ['idempotencyKey']);
}

/** The registrations that came with these keys before (重复提交). */
export const earlierOf = (db: Db, keys: readonly string[]) =>
  db
    .selectFrom('registration')
    .select(['idempotency_key as key', 'request_hash as requestHash', 'receipt_no as receiptNo'])
    .select(['confirmed_at as confirmedAt', 'claim_by as claimBy', 'cancelled_at as cancelledAt'])
    .select(['checked_in_at as checkedInAt', 'released_at as releasedAt'])
    .where(
      'idempotency_key',
      'in',
      keys.map((key) => key.toLowerCase()),
    )
    .execute();

/** One of them. */
export type Earlier = Awaited<ReturnType<typeof earlierOf>>[number];

/** The receipt of what came before, to whoever sends the same again; null when something else came with its key. */
export function receiptAgain(
  seal: Seal,
  earlier: Earlier,
  input: RegistrationFields,
  now: Date,
): RegistrationReceiptView | null {
  if (earlier.requestHash !== requestHashOf(seal, input)) return null;
  const lookupCode = lookupCodeOf(seal, input.idempotencyKey);
  return { receiptNo: earlier.receiptNo, lookupCode, state: registrationState(earlier, now) };
}

/** The receipt of what was sent with the same key before; CONFLICT when something else was sent with it. */
export async function earlierReceipt(
  { db, services, now }: Pick<CommandContext, 'db' | 'services' | 'now'>,
  input: RegistrationFields,
): Promise<RegistrationReceiptView | null> {
  checkKey(input);
  const [earlier] = await earlierOf(db, [input.idempotencyKey]);
  if (!earlier) return null;
  const receipt = receiptAgain(services.seal, earlier, input, now);
  if (!receipt) throw conflict('该提交编号', null);
  return receipt;
}

/** How a registration came. */
export interface Way {
  channel: CommentChannel;
  noticeVersion: number;
  recordedById: string | null;
}

/** The rows of a registration in this place of the line, the name and the contact sealed, and its receipt. */
export function newRegistration(
  seal: Seal,
  group: HeldGroup,
  input: RegistrationFields,
  { place, channel, noticeVersion, recordedById }: Way & { place: number },
) {
  const id = newId();
  const lookupCode = lookupCodeOf(seal, input.idempotencyKey);
  const confirmed = seatedAtOnce(group, input.persons);
  const receiptNo = newReceiptNo();
  const row = {
    ...identityOf(seal, group, input),
    id,
    receipt_no: receiptNo,
    lookup_hmac: lookupHmacOf(seal, lookupCode),
    place,
    channel,
    recorded_by_id: recordedById,
    notice_version: noticeVersion,
    registered_at: group.now,
    confirmed_at: confirmed ? group.now : null,
  };
  const state = confirmed ? RegistrationState.CONFIRMED : RegistrationState.WAITLISTED;
  return {
    row,
    contact: { registration_id: id, sealed: sealRegistrant(seal, id, input) },
    receipt: { receiptNo, lookupCode, state },
  };
}

/** Stores one registration in the next place of its line; the receipt. */
export async function storeRegistration(
  command: CommandContext,
  group: HeldGroup,
  input: RegistrationFields,
  way: Way,
): Promise<RegistrationReceiptView> {
  const { db, services } = command;
  const place = (await lastPlace(db, group.id)) + 1;
  const { row, contact, receipt } = newRegistration(services.seal, group, input, { ...way, place });
  await db.insertInto('registration').values(row).execute();
  await db.insertInto('registration_contact').values(contact).execute();
  command.about('event', group.eventId, `${group.no} ${receipt.receiptNo}`);
  command.publish('events', `event:${group.no}`);
  return receipt;
}

const identityOf = (seal: Seal, { id, eventId }: HeldGroup, input: RegistrationFields) => ({
  event_id: eventId,
  group_id: id,
  idempotency_key: input.idempotencyKey.toLowerCase(),
  request_hash: requestHashOf(seal, input),
  contact_hash: contactHashOf(seal, eventId, input.contact),
  display_name: displayName({ identity: IdentityKind.PERSON, name: input.name }),
  persons: input.persons,
  needs: input.needs || null,
  with_minor: input.withMinor,
});

/** How many places of a line were given out (报名次序), with the seats in hand. */
export async function lastPlace(db: Db, groupId: string): Promise<number> {
  const { last } = await db
    .selectFrom('registration')
    .select((eb) => eb.fn.max('place').as('last'))
    .where('group_id', '=', groupId)
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

/** Which of these contacts stand in the lists of the event: one contact, one registration. */
export async function contactsStanding(
  db: Db,
  eventId: string,
  hashes: readonly string[],
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('registration')
    .select('contact_hash as hash')
    .where('event_id', '=', eventId)
    .where('contact_hash', 'in', [...hashes])
    .where('cancelled_at', 'is', null)
    .where('lapsed_at', 'is', null)
    .execute();
  return new Set(rows.map(({ hash }) => hash));
}
