import type { RegistrationFields } from '#schema/event/registration-input.ts';
import type { RegistrationReceiptView } from '#schema/event/registration-view.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CommandContext } from '#server/kernel/context.ts';
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

/** The receipt of what was sent with the same key before; CONFLICT when something else was sent with it. */
export async function earlierReceipt(
  { db, services, now }: CommandContext,
  input: RegistrationFields,
): Promise<RegistrationReceiptView | null> {
  if (!isId(input.idempotencyKey)) throw badInput('提交编号应当是UUID。', ['idempotencyKey']);
  const earlier = await db
    .selectFrom('registration')
    .select(['request_hash', 'receipt_no as receiptNo', 'confirmed_at as confirmedAt'])
    .select(['claim_by as claimBy', 'cancelled_at as cancelledAt'])
    .select(['checked_in_at as checkedInAt', 'released_at as releasedAt'])
    .where('idempotency_key', '=', input.idempotencyKey.toLowerCase())
    .executeTakeFirst();
  if (!earlier) return null;
  if (earlier.request_hash !== requestHashOf(services.seal, input)) throw conflict('该提交编号', null);
  const lookupCode = lookupCodeOf(services.seal, input.idempotencyKey);
  return { receiptNo: earlier.receiptNo, lookupCode, state: registrationState(earlier, now) };
}

/** Stores a registration in the next place, the name and the contact sealed; the receipt. */
export async function storeRegistration(
  command: CommandContext,
  group: HeldGroup,
  input: RegistrationFields,
  how: { channel: CommentChannel; noticeVersion: number; recordedById: string | null },
): Promise<RegistrationReceiptView> {
  const { db, services } = command;
  const id = newId();
  const lookupCode = lookupCodeOf(services.seal, input.idempotencyKey);
  const confirmed = seatedAtOnce(group, input.persons);
  const receiptNo = newReceiptNo();
  const row = {
    ...identityOf(services.seal, group, input),
    id,
    receipt_no: receiptNo,
    lookup_hmac: lookupHmacOf(services.seal, lookupCode),
    place: await nextPlace(command, group.id),
    channel: how.channel,
    recorded_by_id: how.recordedById,
    notice_version: how.noticeVersion,
    registered_at: group.now,
    confirmed_at: confirmed ? group.now : null,
  };
  await db.insertInto('registration').values(row).execute();
  const sealed = sealRegistrant(services.seal, id, input);
  await db.insertInto('registration_contact').values({ registration_id: id, sealed }).execute();
  command.about('event', group.eventId, `${group.no} ${receiptNo}`);
  command.publish('events', `event:${group.no}`);
  return {
    receiptNo,
    lookupCode,
    state: confirmed ? RegistrationState.CONFIRMED : RegistrationState.WAITLISTED,
  };
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

async function nextPlace({ db }: CommandContext, groupId: string): Promise<number> {
  const { last } = await db
    .selectFrom('registration')
    .select((eb) => eb.fn.max('place').as('last'))
    .where('group_id', '=', groupId)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}
