import type { HearingReceiptView } from '#schema/hearing/sign-up-view.ts';
import type { SignUpFields } from '#schema/hearing/sign-up-input.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CommandContext, Db } from '#server/kernel/context.ts';
import { badInput, conflict, notFound } from '#server/kernel/fault.ts';
import { isId } from '#server/kernel/load.ts';
import { lookupCodeOf, lookupHmacOf, newReceiptNo } from '#server/kernel/receipt.ts';
import { requestHashOf } from '#server/kernel/request-hash.ts';
import type { Seal } from '#server/kernel/seal.ts';
import { bareContact } from '#server/law/comment-contact.ts';
import type { CommentChannel } from '#server/law/comment-words.ts';
import { maskName } from '#server/law/display-name.ts';
import { HearingAttendance } from '#server/law/hearing-words.ts';
import { countSignUp } from './count-sign-up.ts';
import { WHAT } from './hearing-load.ts';
import { windowOf } from './hearing-row.ts';
import { stateOf } from './sign-up-state.queries.ts';
import { seatAtOnce } from './waiting-seats.ts';

/** Who signed up and how to reach him, as it is sealed (报名人). */
export interface SealedPerson {
  name: string;
  organisation: string | null;
  contactKind: 'PHONE' | 'EMAIL' | null;
  contact: string | null;
}

/** What a sealed person is bound to. */
export const personPurpose = (id: string) => `hearing:${id}`;

/** A hearing taken in hand: until the command ends nobody else signs up, so that places are given one after the other. */
export type HeldHearing = NonNullable<Awaited<ReturnType<typeof heldRow>>>;

const heldRow = (db: Db, id: string) =>
  db
    .selectFrom('hearing')
    .select([
      'id',
      'no',
      'unit_ids',
      'sides',
      'observer_seats',
      'press_seats',
      'stage',
      'held_on',
      'starts_at',
    ])
    .select(['sign_up_opens_at', 'sign_up_closes_at', 'notice_published_at'])
    .where('id', '=', id)
    .where('notice_published_at', 'is not', null)
    .forUpdate()
    .executeTakeFirst();

/** Takes an announced hearing in hand; what nobody was told of is not found. */
export async function holdForSignUp({ db }: CommandContext, id: string): Promise<HeldHearing> {
  const held = isId(id) ? await heldRow(db, id.toLowerCase()) : undefined;
  if (!held) throw notFound(WHAT);
  return held;
}

/** When sign-ups are taken; once the pool is published no participant comes into it any more. */
export async function windowNow(db: Db, held: HeldHearing, attendance: HearingAttendance) {
  const window = windowOf(held);
  if (attendance !== HearingAttendance.PARTICIPANT) return window;
  const draw = await db
    .selectFrom('hearing_draw')
    .select('pool_published_at')
    .where('hearing_id', '=', held.id)
    .executeTakeFirst();
  const fixed = draw?.pool_published_at;
  return fixed && window.closesAt && fixed < window.closesAt ? { ...window, closesAt: fixed } : window;
}

/** The receipt of what was sent with the same key before; CONFLICT when something else was sent with it. */
export async function earlierReceipt(
  command: CommandContext,
  input: SignUpFields,
): Promise<HearingReceiptView | null> {
  if (!isId(input.idempotencyKey)) throw badInput('提交编号应当是UUID。', ['idempotencyKey']);
  const { seal } = command.services;
  const earlier = await command.db
    .selectFrom('hearing_sign_up')
    .select(['id', 'request_hash', 'receipt_no', 'submitted_at', 'hearing_id'])
    .where('idempotency_key', '=', input.idempotencyKey.toLowerCase())
    .executeTakeFirst();
  if (!earlier) return null;
  if (earlier.request_hash !== requestHash(seal, input)) throw conflict('该提交编号', null);
  return receiptOf(command, input.idempotencyKey, earlier);
}

async function receiptOf(
  { db, services }: CommandContext,
  key: string,
  row: { id: string; receipt_no: string; submitted_at: Date; hearing_id: string },
): Promise<HearingReceiptView> {
  return {
    hearingId: row.hearing_id,
    receiptNo: row.receipt_no,
    lookupCode: lookupCodeOf(services.seal, key),
    submittedAt: row.submitted_at,
    state: (await stateOf(db, row.id)).state,
  };
}

/** Keyed digest of a contact, however it is written: by it somebody who signs up twice is noticed, and nothing else. */
export const contactHashOf = (seal: Seal, hearingId: string, contact: string): string =>
  seal.digest(bareContact(contact), `hearing-contact:${hearingId}`).toString('base64');

const requestHash = (seal: Seal, input: SignUpFields) => requestHashOf(seal, input, 'hearing-request');

/** Stores a sign-up in the next place, the name and the contact sealed; the receipt. */
export async function storeSignUp(
  command: CommandContext,
  held: HeldHearing,
  input: SignUpFields,
  how: { channel: CommentChannel; noticeVersion: number; recordedById: string | null },
): Promise<HearingReceiptView> {
  const { db, now, services } = command;
  const { seal } = services;
  const id = newId();
  const row = {
    ...identityOf(seal, held.id, input),
    id,
    attendance: input.attendance,
    side: input.attendance === HearingAttendance.PARTICIPANT ? (input.side ?? null) : null,
    place: await nextPlace(db, held.id, input.attendance),
    channel: how.channel,
    notice_version: how.noticeVersion,
    submitted_at: now,
    recorded_by_id: how.recordedById,
    confirmed_at: (await seatAtOnce(db, held, input.attendance)) ? now : null,
  };
  await db.insertInto('hearing_sign_up').values(row).execute();
  await sealPerson(command, held.id, id, input);
  await countSignUp(db, held.id, input.attendance, 1);
  command.about('hearing', held.id, `${held.no} ${row.receipt_no}`);
  command.publish(`hearing:${held.no}`, 'hearings');
  return receiptOf(command, input.idempotencyKey, row);
}

const identityOf = (seal: Seal, hearingId: string, input: SignUpFields) => ({
  hearing_id: hearingId,
  idempotency_key: input.idempotencyKey.toLowerCase(),
  request_hash: requestHash(seal, input),
  receipt_no: newReceiptNo(),
  lookup_hmac: lookupHmacOf(seal, lookupCodeOf(seal, input.idempotencyKey)),
  contact_hash: contactHashOf(seal, hearingId, input.contact ?? ''),
  display_name: maskName(input.name),
  show_name: input.showName,
  organisation: input.organisation || null,
  reason: input.reason || null,
});

async function nextPlace(db: Db, hearingId: string, attendance: HearingAttendance): Promise<number> {
  const last = await db
    .selectFrom('hearing_sign_up')
    .select((eb) => eb.fn.max('place').as('place'))
    .where('hearing_id', '=', hearingId)
    .where('attendance', '=', attendance)
    .executeTakeFirst();
  return (last?.place ?? 0) + 1;
}

/** Seals who somebody is under the id of his sign-up or of his seat. */
export async function sealPerson(
  { db, services }: CommandContext,
  hearingId: string,
  id: string,
  given: Partial<SealedPerson> & { name: string },
): Promise<void> {
  const person: SealedPerson = {
    name: given.name,
    organisation: given.organisation || null,
    contactKind: given.contactKind ?? null,
    contact: given.contact || null,
  };
  const sealed = services.seal.close(JSON.stringify(person), personPurpose(id));
  await db.insertInto('hearing_contact').values({ id, hearing_id: hearingId, sealed }).execute();
}
