import type { AccreditationInput } from '#schema/press/accreditation-input.ts';
import { refuseClaiming, registrationState } from '#server/law/event/registration-course.ts';
import { EventKind } from '#server/law/event/kinds.ts';
import { pressContactsExpired, refuseWithdrawing } from '#server/law/press/press-accreditation.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { RequestKind } from '#server/engines/receipt/request.ts';
import type { SignUpKind } from '#server/engines/signup/sign-up-kind.ts';
import { stateOfAccreditation } from './accreditation-selection.ts';
import { loadConference, loadPress, tellReaders } from './press-load.ts';
import { mayPress } from './press.permissions.ts';

/** 记者报名: the hosts decide in the order of arrival; no seats are counted. */
export const PRESS_SIGN_UP: SignUpKind & { readonly request: RequestKind<AccreditationInput> } = {
  key: 'PRESS',
  subject: 'event',
  keepers: mayPress('accredit'),
  request: { purpose: 'accreditation-request' },
  offerTopic: '',
  host: async (command, eventId) => (await loadPress(command, 'accredit', eventId)).event.no,
  group: () => Promise.resolve(null),
  refuseCancelling: async (command, own) => {
    const { event } = await loadConference(command, own.subjectId);
    return refuseWithdrawing(await stateOfAccreditation(command.db, own.id), event.startsAt, command.now);
  },
  refuseClaiming: ({ now }, own) => refuseClaiming(registrationState(own, now), false),
  offered: () => Promise.resolve(),
  changed: async (command, eventId) => tellReaders(command, (await loadConference(command, eventId)).event),
  // A journalist may also come as one of the public.
  within: () => 'PRESS',
  expired: async (db, ids, { today }) =>
    (await endsOf(db, ids)).filter(({ endsAt }) => pressContactsExpired(endsAt, today)).map(({ id }) => id),
};

const endsOf = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('event')
    .select(['id', 'ends_at as endsAt'])
    .where('id', 'in', [...ids])
    .where('kind', '=', EventKind.PRESS_CONFERENCE)
    .execute();
