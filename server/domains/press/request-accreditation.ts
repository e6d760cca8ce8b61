import type { ReceiptView } from '#schema/receipt/receipt-view.ts';
import type { AccreditationInput } from '#schema/press/accreditation-input.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { noticeInForce } from '#server/ground/kernel/notice-in-force.ts';
import { refuseAuthor } from '#server/law/consultation/comment-author.ts';
import { refuseContact } from '#server/law/consultation/comment-contact.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { displayName } from '#server/law/people/display-name.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { refusePrivacyNotice } from '#server/law/people/privacy-notice.ts';
import {
  refuseAccreditationNow,
  refuseAccreditedTwice,
  refuseJournalist,
} from '#server/law/press/press-accreditation.ts';
import { refuseUnopened } from '#server/law/press/press-sign-up.ts';
import { receiptedCommand } from '#server/engines/receipt/receipted-command.ts';
import { receiptOf } from '#server/engines/receipt/request.ts';
import { contactsStanding, lastPlace, newSignUp, storeSignUps } from '#server/engines/signup/new-sign-up.ts';
import { signUpsWithKeys } from '#server/engines/signup/own-sign-up.ts';
import { contactHashOf } from '#server/engines/signup/sign-up-person.ts';
import { loadConference } from './press-load.ts';
import { PRESS_SIGN_UP } from './press-sign-up.ts';
import { takesPart } from './press.permissions.ts';

/** 记者报名: of any outlet, without an account, until twelve hours before the conference. */
export const requestAccreditation = receiptedCommand(
  ['press.accreditationRequested', '记者报名'],
  takesPart,
  {
    ...PRESS_SIGN_UP.request,
    find: async ({ db }, key) => (await signUpsWithKeys(db, [key]))[0],
    receipt: (command, { receiptNo, signedUpAt }, input: AccreditationInput) =>
      receiptOf(command, { receiptNo, submittedAt: signedUpAt }, input),
  },
  async (command, input) => {
    const press = await loadConference(command, input.eventId);
    const subjectId = press.event.id;
    const { contact } = input;
    const contactHash = contactHashOf(command.services.seal, subjectId, { contact, within: 'PRESS' });
    const before = await contactsStanding(command.db, subjectId, [contactHash]);
    const unreadable = refuseContact(input);
    const refusal = command.refusalOf([
      ...refuseUnopened(press.event.pressSignUp, () =>
        refuseAccreditationNow(press.stage, press.event.startsAt, command.now),
      ),
      ...refuseJournalist(input),
      ...refuseAuthor({ identity: IdentityKind.PERSON, name: input.name }),
      ...unreadable,
      // If the contact has to be corrected first, the answer does not reveal whether it signed up before.
      ...(unreadable.length > 0 ? [] : refuseAccreditedTwice(before.has(contactHash))),
      ...refusePrivacyNotice(input.noticeVersion, await noticeInForce(command.db)),
    ]);
    return refusal ?? store(command, subjectId, contactHash, input);
  },
);

async function store(
  command: CommandContext,
  subjectId: string,
  contactHash: string,
  input: AccreditationInput,
): Promise<ReceiptView> {
  const {
    db,
    services: { seal },
    now,
  } = command;
  const { name, cardNo, contactKind, contact, persons, outlet, coverage, equipment, noticeVersion } = input;
  const signUp = newSignUp(seal, {
    kind: PRESS_SIGN_UP,
    subjectId,
    groupId: null,
    place: (await lastPlace(db, { subjectId })) + 1,
    input,
    contactHash,
    words: {
      display_name: displayName({ identity: IdentityKind.PERSON, name }),
      persons,
      needs: null,
      with_minor: false,
    },
    person: { name, cardNo, contactKind, contact },
    channel: CommentChannel.WEB,
    noticeVersion,
    recordedById: null,
    now,
    confirmed: false,
  });
  await storeSignUps(db, [signUp]);
  await db
    .insertInto('sign_up_press')
    .values({ sign_up_id: signUp.row.id, outlet: outlet.trim(), coverage, equipment: equipment || null })
    .execute();
  return receiptOf(command, { receiptNo: signUp.row.receipt_no, submittedAt: now }, input);
}
