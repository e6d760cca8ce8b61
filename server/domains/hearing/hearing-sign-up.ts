import type { HearingSignUpInput, RecordedSignUpInput, SignUpFields } from '#schema/hearing/sign-up-input.ts';
import type { HearingReceiptView } from '#schema/hearing/sign-up-view.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { refuseSignUp, refuseSignUpTime } from '#server/law/hearing/hearing-sign-up.ts';
import { HearingTiding } from '#server/law/hearing/hearing-tiding.ts';
import { refuseClaim, refuseSeatWhenCancelled } from '#server/law/hearing/hearing-waiting.ts';
import { refuseWithdrawalByOthers } from '#server/law/hearing/hearing-withdrawal.ts';
import { HearingAttendance } from '#server/law/hearing/hearing-words.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { maskName } from '#server/law/people/display-name.ts';
import { provision } from '#server/law/refusal.ts';
import { onlineSignUp } from '#server/engines/signup/enter-online.ts';
import { recordedSignUp } from '#server/engines/signup/enter-recorded.ts';
import type { SeatedKind } from '#server/engines/signup/sign-up-kind.ts';
import { announceTiding } from './announce-tiding.ts';
import { WHAT } from './hearing-load.ts';
import { type HearingPlaces, hearingPlaces, lockHearing, placesAt } from './hearing-seats.ts';
import { leaveByReceipt } from './leave-seat.ts';
import { mayBring, ownHearing, reveals } from './hearing.permissions.ts';
import { hearingSignUp, refuseWithdrawing } from './my-sign-up.queries.ts';
import { standingOf, stateOf } from './sign-up-state.queries.ts';

/** 听证报名: observers and the press in the order of arrival, participants into the pool of the draw. */
export const HEARING_SIGN_UP: SeatedKind<SignUpFields, HearingPlaces, HearingReceiptView> = {
  key: 'HEARING',
  subject: 'hearing',
  action: ['hearing.signedUp', '听证会报名'],
  keepers: reveals,
  request: { purpose: 'hearing-request' },
  offerTopic: `hearing:${HearingTiding.SEAT_OFFERED}`,
  host: async (command, hearingId) => {
    const [hearing] = await command.db
      .selectFrom('hearing')
      .select(['no', 'unit_ids'])
      .where('id', '=', hearingId)
      .execute();
    if (!hearing || !ownHearing(command.actor, hearing.unit_ids)) throw notFound('该报名');
    return hearing.no;
  },
  group: hearingPlaces,
  lock: async (db, groupId) => lockHearing(db, (await hearingPlaces(db, groupId))?.subjectId ?? groupId),
  address: ({ hearingId, attendance }) => `${hearingId.toLowerCase()} ${attendance}`,
  open: placesAt,
  contact: ({ contact, attendance }) => ({ contact: contact ?? '', within: attendance }),
  refuse: (group, input) => [
    ...refuseSignUpTime(group.window, group.now),
    ...refuseSignUp(input, group.window),
  ],
  refuseTwice: (before) => (before ? [twice] : []),
  words: ({ name }) => ({ display_name: maskName(name), persons: 1, needs: null, with_minor: false }),
  person: ({ name, organisation, contactKind, contact }) => ({
    name,
    organisation: organisation || null,
    contactKind: contactKind ?? 'PHONE',
    contact: contact ?? '',
  }),
  details: (db, rows) => storeDetails(db, rows),
  receipt: async (db, { id, subjectId, signedUpAt }, pair) => ({
    ...pair,
    hearingId: subjectId,
    submittedAt: signedUpAt,
    state: (await stateOf(db, id)).state,
  }),
  refuseCancelling: async ({ db }, { id }, group) => {
    const own = await hearingSignUp(db, id);
    return refuseWithdrawing(own, group?.now ?? own.now);
  },
  refuseCancellingFor: refuseWithdrawalByOthers,
  gaveBack: leaveByReceipt,
  refuseClaiming: async ({ db }, { id }) => {
    const own = await hearingSignUp(db, id);
    return [...refuseSeatWhenCancelled(own.cancelled), ...refuseClaim(standingOf(own))];
  },
  offered: (command, { subjectId }, id) => announceTiding(command, subjectId, HearingTiding.SEAT_OFFERED, id),
  changed: (command, _hearingId, no) => command.publish(`hearing:${no}`, 'hearings'),
  within: async (db, signUpId) => (await hearingSignUp(db, signUpId)).attendance,
  // They go with the contacts of the decision, by server/domains/retention.
  expired: () => Promise.resolve([]),
};

const storeDetails = (db: Db, rows: readonly { id: string; input: SignUpFields }[]): Promise<unknown> =>
  db
    .insertInto('sign_up_hearing')
    .values(
      rows.map(({ id, input }) => ({
        sign_up_id: id,
        attendance: input.attendance,
        side: input.attendance === HearingAttendance.PARTICIPANT ? (input.side ?? null) : null,
        show_name: input.showName,
        organisation: input.organisation || null,
        reason: input.reason || null,
      })),
    )
    .execute();

/** 网上报名 (第十六条): within the announced time. */
export const signUpForHearing = onlineSignUp<HearingSignUpInput, HearingPlaces, HearingReceiptView>(
  HEARING_SIGN_UP,
);

/** 代录报名: who signs up by telephone or at the counter has the same place in the queue as everybody else. */
export const recordHearingSignUp = defineCommand(
  ['hearing.signUpRecorded', '代录听证报名'],
  mayBring('recordSignUp'),
  async (command, input: RecordedSignUpInput) => {
    const places = await placesAt(command.db, HEARING_SIGN_UP.address(input));
    if (!places || !ownHearing(command.actor, places.unitIds)) throw notFound(WHAT);
    const further = input.channel === CommentChannel.WEB ? [writesItself] : [];
    return recordedSignUp(command, HEARING_SIGN_UP, places.id, input, further);
  },
);

const r28 = provision('R-28', 'DESIGN', '听证报名规则');

const twice = r28.block('SIGNED_UP_BEFORE', 'contact')`
  这个联系方式已经报过名。
  凭回执查看原来的报名；要修改的，先取消再报名。`;

const writesItself = r28.block('CHANNEL_NOT_FOR_STAFF', 'channel')`
  公众在本平台自行报名的不能由工作人员代录。
  选择收到报名的实际渠道。`;
