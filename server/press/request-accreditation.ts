import type { AccreditationInput } from '#schema/press/accreditation-input.ts';
import type { AccreditationReceiptView } from '#schema/press/accreditation-view.ts';
import { act } from '#server/kernel/act.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { noticeInForce } from '#server/kernel/notice-in-force.ts';
import { keyOf, receiptAgain, receiptedColumns, receiptFor } from '#server/kernel/receipted.ts';
import { refuseAuthor } from '#server/law/comment-author.ts';
import { refuseContact } from '#server/law/comment-contact.ts';
import { IdentityKind } from '#server/law/comment-words.ts';
import { displayName } from '#server/law/display-name.ts';
import {
  refuseAccreditationNow,
  refuseAccreditedTwice,
  refuseJournalist,
} from '#server/law/press-accreditation.ts';
import { refusePrivacyNotice } from '#server/law/privacy-notice.ts';
import type { Finding } from '#server/law/refusal.ts';
import { ACCREDITATION, journalistHashOf, sealJournalist } from './accreditation-row.ts';
import { loadConference, type LoadedPress } from './press-load.ts';
import { takesPart } from './press.permissions.ts';

/** 记者报名: of any outlet, without an account, until twelve hours before the conference. */
export const requestAccreditation = act(
  'press.accreditationRequested',
  takesPart,
  async (command, input: AccreditationInput) => {
    const earlier = await sentBefore(command, input);
    if (earlier) return earlier;
    const press = await loadConference(command, input.eventId);
    const refusal = command.weigh([
      ...refuseAccreditationNow(press.stage, press.event.startsAt, command.now),
      ...refuseJournalist(input),
      ...refuseAuthor({ identity: IdentityKind.PERSON, name: input.name }),
      ...refuseContact(input),
      ...(await requestedBefore(command, input)),
      ...refusePrivacyNotice(input.noticeVersion, await noticeInForce(command.db)),
    ]);
    return refusal ?? store(command, press, input);
  },
);

async function sentBefore({ db, services }: CommandContext, input: AccreditationInput) {
  const earlier = await db
    .selectFrom('press_accreditation')
    .select(['request_hash as requestHash', 'receipt_no as receiptNo'])
    .where('idempotency_key', '=', keyOf(input))
    .executeTakeFirst();
  return receiptAgain(services.seal, ACCREDITATION, input, earlier);
}

async function requestedBefore(
  { db, services }: CommandContext,
  input: AccreditationInput,
): Promise<Finding[]> {
  const before = await db
    .selectFrom('press_accreditation')
    .select('id')
    .where('event_id', '=', input.eventId)
    .where('contact_hash', '=', journalistHashOf(services.seal, input.eventId, input.contact))
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return refuseAccreditedTwice(before !== undefined);
}

async function store(
  { db, services, now }: CommandContext,
  { event }: LoadedPress,
  input: AccreditationInput,
): Promise<AccreditationReceiptView> {
  const { seal } = services;
  const columns = receiptedColumns(seal, ACCREDITATION, input);
  await db
    .insertInto('press_accreditation')
    .values({
      ...columns,
      event_id: event.id,
      outlet: input.outlet.trim(),
      coverage: input.coverage,
      display_name: displayName({ identity: IdentityKind.PERSON, name: input.name }),
      persons: input.persons,
      equipment: input.equipment || null,
      contact_hash: journalistHashOf(seal, event.id, input.contact),
      notice_version: input.noticeVersion,
      requested_at: now,
    })
    .execute();
  const sealed = sealJournalist(seal, columns.id, input);
  await db.insertInto('press_contact').values({ accreditation_id: columns.id, sealed }).execute();
  return receiptFor(seal, columns.receipt_no, input);
}
