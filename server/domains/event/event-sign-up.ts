import { sql } from 'kysely';
import type {
  RecordedRegistrationInput,
  RegistrationFields,
  RegistrationInput,
} from '#schema/event/registration-input.ts';
import type { RegistrationReceiptView } from '#schema/event/registration-view.ts';
import { refuseAuthor } from '#server/law/consultation/comment-author.ts';
import { refuseContact } from '#server/law/consultation/comment-contact.ts';
import { eventStage, refuseEventAction } from '#server/law/event/event-stage.ts';
import { EventTiding } from '#server/law/event/event-words.ts';
import {
  refuseClaiming,
  refuseGivingBack,
  registrationState,
} from '#server/law/event/registration-course.ts';
import {
  refuseParty,
  refuseRegistrant,
  refuseSignUpNow,
  refuseTwice,
} from '#server/law/event/registration.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { contactsExpired } from '#server/law/people/contact-retention.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { displayName } from '#server/law/people/display-name.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import type { Finding } from '#server/law/refusal.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import { badInput, notFound } from '#server/ground/kernel/fault.ts';
import { onlineSignUp } from '#server/engines/signup/enter-online.ts';
import { recordedSignUp } from '#server/engines/signup/enter-recorded.ts';
import type { OwnSignUp } from '#server/engines/signup/own-sign-up.ts';
import type { SeatedKind } from '#server/engines/signup/sign-up-kind.ts';
import { loadEvent } from './event-load.ts';
import { mayBring, reveals } from './event.permissions.ts';
import { type EventSeats, eventSeats } from './event-seats.ts';
import { announceTiding } from './tell-registrants.ts';

/** 政府开放活动报名: seats of a slot, in the order of arrival; who finds none waits. */
export const EVENT_SIGN_UP: SeatedKind<RegistrationFields, EventSeats, RegistrationReceiptView> = {
  key: 'EVENT',
  subject: 'event',
  action: ['event.registered', '报名参加活动'],
  keepers: reveals,
  request: { purpose: 'registration-request' },
  offerTopic: `event:${EventTiding.SEAT_OFFERED}`,
  host: async (command, eventId) => (await loadEvent(command, 'recordRegistration', eventId, null)).no,
  group: eventSeats,
  address: ({ groupId }) => groupId.toLowerCase(),
  open: async (db, groupId) => {
    const group = await eventSeats(db, groupId);
    return group?.published && group.category === null ? group : null;
  },
  contact: ({ contact }) => ({ contact, within: '' }),
  refuse: (group, input, { recordedById }) => [
    // Who calls is entered as long as the stage allows, whatever the hours of the online form.
    ...(recordedById === null ? refuseSignUpNow(group, group.now) : []),
    ...refuseRegistrant(input),
    ...refuseAuthor({ identity: IdentityKind.PERSON, name: input.name }),
    ...refuseContact({ contactKind: input.contactKind, contact: input.contact }),
    ...refuseParty(group, input.persons, group.now),
  ],
  refuseTwice,
  words: ({ name, persons, needs, withMinor }) => ({
    display_name: displayName({ identity: IdentityKind.PERSON, name }),
    persons,
    needs: needs || null,
    with_minor: withMinor,
  }),
  person: ({ name, guardian, contactKind, contact }) => ({ name, guardian, contactKind, contact }),
  receipt: (_db, signUp, pair, now) => ({ ...pair, state: registrationState(signUp, now) }),
  refuseCancelling: (_command, own, group) => (group ? cancelling(own, group) : []),
  refuseClaiming: (_command, own, group) =>
    group ? refuseClaiming(registrationState(own, group.now), group.cancelled) : [],
  offered: (command, { subjectId }, id) => announceTiding(command, subjectId, EventTiding.SEAT_OFFERED, id),
  cancelledFor: (command, { subjectId, id }) =>
    announceTiding(command, subjectId, EventTiding.CANCELLED_FOR, id),
  changed: (command, _eventId, no) => command.publish('events', `event:${no}`),
  within: () => '',
  expired: async (db, ids, { today, policy }) =>
    (await endsOf(db, ids))
      .filter(({ endsAt }) => contactsExpired(dayOf(endsAt), today, policy))
      .map(({ id }) => id),
};

const cancelling = (own: OwnSignUp, { startsAt, now }: EventSeats): Finding[] =>
  refuseGivingBack(registrationState(own, now), startsAt, now);

const endsOf = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('event')
    .select(['id', 'ends_at as endsAt'])
    .where('id', 'in', [...ids])
    // Sign-ups that a case on the event's decision still needs are not deleted (暂缓删除).
    .where(sql<boolean>`(decision_id is null or not contact_held(decision_id, null, null))`)
    .execute();

/** 网上报名. */
export const registerForEvent = onlineSignUp<RegistrationInput, EventSeats, RegistrationReceiptView>(
  EVENT_SIGN_UP,
);

const WAYS: ReadonlySet<CommentChannel> = new Set([
  CommentChannel.PHONE,
  CommentChannel.HALL,
  CommentChannel.LETTER,
  CommentChannel.EMAIL,
  CommentChannel.WECHAT,
]);

/** 代录报名: by telephone, at the counter, and for the groups that were invited. */
export const recordRegistration = defineCommand(
  ['event.registrationRecorded', '代录活动报名'],
  mayBring('recordRegistration'),
  async (command: CommandContext, input: RecordedRegistrationInput) => {
    if (!WAYS.has(input.channel)) throw badInput('这个渠道不接受报名。', ['channel']);
    const seen = await eventSeats(command.db, input.groupId);
    if (!seen) throw notFound('该场次的名额');
    const event = await loadEvent(command, 'recordRegistration', seen.subjectId, null);
    const wrong = refuseEventAction('recordRegistration', eventStage(event, command.now));
    return recordedSignUp(command, EVENT_SIGN_UP, seen.id, input, wrong);
  },
);
