import type { RegistrationFields, RegistrationInput } from '#schema/event/registration-input.ts';
import { act } from '#server/kernel/act.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { notFound } from '#server/kernel/fault.ts';
import { refuseAuthor } from '#server/law/comment-author.ts';
import { refuseContact } from '#server/law/comment-contact.ts';
import { CommentChannel, IdentityKind } from '#server/law/comment-words.ts';
import { refusePrivacyNotice } from '#server/law/privacy-notice.ts';
import type { Finding } from '#server/law/refusal.ts';
import { refuseParty, refuseRegistrant, refuseSignUpNow, refuseTwice } from '#server/law/registration.ts';
import { noticeInForce } from '#server/kernel/notice-in-force.ts';
import { registers } from './event.permissions.ts';
import { type HeldGroup, seeGroup } from './held-group.ts';
import { contactHashOf } from './registration-row.ts';
import { earlierReceipt, storeRegistration } from './registration-store.ts';
import { seatsInHand } from './waiting-line.ts';

/** 网上报名: seats are given in the order in which the server takes them in hand; whoever finds none waits. */
export const registerForEvent = act(
  'event.registered',
  registers,
  async (command, input: RegistrationInput) => {
    const earlier = await earlierReceipt(command, input);
    if (earlier) return earlier;
    const seen = await seeGroup(command.db, input.groupId);
    if (!seen?.published || seen.category !== null) throw notFound('该场次的名额');
    const notice = refusePrivacyNotice(input.noticeVersion, await noticeInForce(command.db));
    const words = [...refuseWords(input), ...notice];
    // Who is refused in any case does not make others wait for the seats.
    const hopeless = [
      ...refuseSignUpNow(seen, seen.now),
      ...words,
      ...(await registeredBefore(command, seen, input)),
    ];
    const early = command.weigh(
      hopeless.length === 0 ? [] : [...hopeless, ...refuseParty(seen, input.persons, seen.now)],
    );
    if (early) return early;
    const group = await seatsInHand(command, seen.id);
    const refusal = command.weigh([
      ...refuseSignUpNow(group, group.now),
      ...refuseParty(group, input.persons, group.now),
      ...(await registeredBefore(command, group, input)),
    ]);
    if (refusal) return refusal;
    const how = { channel: CommentChannel.WEB, noticeVersion: input.noticeVersion, recordedById: null };
    return storeRegistration(command, group, input, how);
  },
);

/** What forbids these words (报名内容), whoever enters them. */
export const refuseWords = (input: RegistrationFields): Finding[] => [
  ...refuseRegistrant(input),
  ...refuseAuthor({ identity: IdentityKind.PERSON, name: input.name }),
  ...refuseContact({ contactKind: input.contactKind, contact: input.contact }),
];

/** One contact, one registration for an event. */
export async function registeredBefore(
  { db, services }: CommandContext,
  { eventId }: HeldGroup,
  { contact }: RegistrationFields,
): Promise<Finding[]> {
  const before = await db
    .selectFrom('registration')
    .select('id')
    .where('event_id', '=', eventId)
    .where('contact_hash', '=', contactHashOf(services.seal, eventId, contact))
    .where('cancelled_at', 'is', null)
    .where('lapsed_at', 'is', null)
    .executeTakeFirst();
  return refuseTwice(before !== undefined);
}
