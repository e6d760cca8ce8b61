import type { RecordedRegistrationInput } from '#schema/event/registration-input.ts';
import { act } from '#server/kernel/act.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import { badInput, notFound } from '#server/kernel/fault.ts';
import { refuseEventDeed, eventStage } from '#server/law/event-stage.ts';
import { refuseParty, refuseTwice } from '#server/law/registration.ts';
import { CommentChannel } from '#server/law/comment-words.ts';
import { noticeInForce } from '#server/kernel/notice-in-force.ts';
import { loadEvent } from './event-load.ts';
import { mayBring } from './event.permissions.ts';
import { seeGroup } from './held-group.ts';
import { refuseWords } from './registration-checks.ts';
import { contactHashOf } from './registration-row.ts';
import { contactsStanding, earlierReceipt, storeRegistration } from './registration-store.ts';
import { seatsInHand } from './waiting-line.ts';

const WAYS: ReadonlySet<CommentChannel> = new Set([
  CommentChannel.PHONE,
  CommentChannel.HALL,
  CommentChannel.LETTER,
  CommentChannel.EMAIL,
  CommentChannel.WECHAT,
]);

/** 代录报名: for who has no network, and for the groups that were invited; in the same line as everybody else's. */
export const recordRegistration = act(
  'event.registrationRecorded',
  mayBring('recordRegistration'),
  async (command, input: RecordedRegistrationInput) => {
    if (!WAYS.has(input.channel)) throw badInput('这个渠道不接受报名。', ['channel']);
    const seen = await seeGroup(command.db, input.groupId);
    if (!seen) throw notFound('该场次的名额');
    const event = await loadEvent(command, 'recordRegistration', seen.eventId, null);
    const earlier = await earlierReceipt(command, input);
    if (earlier) return earlier;
    const group = await seatsInHand(command, seen.id);
    const hash = contactHashOf(command.services.seal, group.eventId, input.contact);
    const wrong = refuseEventDeed('recordRegistration', eventStage(event, group.now));
    const refusal = command.weigh(
      wrong.length > 0
        ? wrong
        : [
            ...refuseWords(input),
            ...refuseParty(group, input.persons, group.now),
            ...refuseTwice((await contactsStanding(command.db, group.eventId, [hash])).has(hash)),
          ],
    );
    if (refusal) return refusal;
    return storeRegistration(command, group, input, {
      channel: input.channel,
      noticeVersion: await noticeInForce(command.db),
      recordedById: actorOf(command).id,
    });
  },
);
