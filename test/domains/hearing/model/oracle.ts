/** Requirements on a hearing, written a second time and not from the law's own tables (国令713号第十六条、第十七条). */
import type { Actor } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';
import type { Participant, SignUp, State } from './state.ts';

const [UNIT, LEAD] = [[Role.UNIT_STAFF, Role.UNIT_LEAD], [Role.UNIT_LEAD]];
const AHEAD = ['NOTICE_PUBLISHED', 'SELECTING', 'LIST_PUBLISHED', 'MATERIALS_DELIVERED'];
const WRITING = ['PLANNED', 'RECORD_SIGNED'];

/** Permitted roles, start stages and end stage of each action; the stage stays where none is named. */
export const ACTIONS: Readonly<Record<string, readonly [roles: Role[], from: string[], to?: string]>> = {
  submitPaper: [UNIT, WRITING],
  passPaper: [[Role.SECRECY_REVIEWER], WRITING],
  returnPaper: [[Role.SECRECY_REVIEWER, Role.UNIT_LEAD], WRITING],
  publishHearingNotice: [LEAD, ['PLANNED'], 'NOTICE_PUBLISHED'],
  signUpForHearing: [[], AHEAD],
  // A sign-up may be withdrawn by its author, also when the hearing is not held after all.
  cancelSignUp: [[], [...AHEAD, 'CANCELLED']],
  claimSignUp: [[], AHEAD],
  nominateHearingParticipant: [UNIT, ['NOTICE_PUBLISHED', 'SELECTING']],
  beginHearingSelection: [UNIT, ['NOTICE_PUBLISHED'], 'SELECTING'],
  drawHearingParticipants: [UNIT, ['SELECTING']],
  replaceHearingParticipant: [UNIT, ['NOTICE_PUBLISHED', 'SELECTING', 'LIST_PUBLISHED']],
  publishHearingList: [LEAD, ['SELECTING'], 'LIST_PUBLISHED'],
  sendHearingMaterials: [UNIT, ['LIST_PUBLISHED']],
  recordHearingDelivery: [UNIT, ['LIST_PUBLISHED']],
  finishHearingDelivery: [UNIT, ['LIST_PUBLISHED'], 'MATERIALS_DELIVERED'],
  holdHearing: [UNIT, ['MATERIALS_DELIVERED'], 'HELD'],
  saveHearingRecord: [UNIT, ['HELD']],
  signHearingRecord: [UNIT, ['HELD']],
  confirmHearingRecord: [LEAD, ['HELD'], 'RECORD_SIGNED'],
  publishHearingRecord: [LEAD, ['RECORD_SIGNED']],
  saveHearingReport: [UNIT, ['RECORD_SIGNED']],
  publishHearingReport: [LEAD, ['RECORD_SIGNED'], 'REPORT_PUBLISHED'],
  postponeHearing: [LEAD, AHEAD, 'NOTICE_PUBLISHED'],
  cancelHearing: [LEAD, ['PLANNED', ...AHEAD], 'CANCELLED'],
};

/** Faults of an action that was done. */
export function wrongs(verb: string, actor: Actor | null, before: State, after: State): string[] {
  const [roles, from, to = before.hearing.stage] = ACTIONS[verb] ?? [[], []];
  const { stage } = after.hearing;
  return [
    ...(roles.length === 0 || roles.some((role) => actor?.roles.includes(role))
      ? []
      : [`by ${actor?.roles.join() ?? 'nobody'}`]),
    ...(from.includes(before.hearing.stage) ? [] : [`from ${before.hearing.stage}`]),
    ...(stage === to ? [] : [`led to ${stage}`]),
    ...(MORE[verb]?.(before, after, actor) ?? []).flatMap(([holds, what]) => (holds ? [] : [what])),
    ...standingWrongs(after),
  ];
}

type Asked = readonly [holds: boolean, what: string];
const active = ({ participants }: State) => participants.filter((one) => one.declined_at === null);
const sidesOf = ({ hearing }: State) => hearing.sides as { side: string; seats: number; mode: string }[];
const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const dayOf = (instant: string) => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
const reviewed = ({ hearing }: State): Asked => [
  hearing.review === 'APPROVED' &&
    hearing.reviewed_by_id !== null &&
    !(hearing.author_ids as string[]).includes(hearing.reviewed_by_id as string),
  'published what nobody else reviewed',
];
const everySide = (state: State): Asked[] =>
  sidesOf(state).map(({ side, seats }) => {
    const count = active(state).filter((one) => one.side === side).length;
    return [count >= 1 && count <= seats, `${side} with ${count} of ${seats}`];
  });
const servedInTime = (state: State): Asked[] =>
  active(state).map(({ delivered_on: on, id }) => [
    on !== null && days(on, state.hearing.held_on ?? '') >= 7,
    `materials late for ${id}`,
  ]);
const inWindow = ({ hearing }: State, at: string): boolean =>
  at >= iso(hearing.sign_up_opens_at) && at < iso(hearing.sign_up_closes_at);
const iso = (value: unknown) => new Date(value as string).toISOString();

const MORE: Readonly<Record<string, (before: State, after: State, actor: Actor | null) => readonly Asked[]>> =
  {
    passPaper: ({ hearing }, _, actor) => [
      [hearing.review === 'IN_REVIEW', 'passed what was not sent'],
      [!(hearing.author_ids as string[]).includes(actor?.id ?? ''), 'reviewed by its author'],
    ],
    publishHearingNotice: (before) => [
      reviewed(before),
      [days(dayOf(before.now), before.hearing.held_on ?? '') >= 1, 'announced too late'],
    ],
    signUpForHearing: (before) => [[inWindow(before, before.now), 'signed up out of time']],
    claimSignUp: ({ signUps, now }, after) => [
      [
        after.signUps.every(
          (one, index) =>
            one.confirmed_at === (signUps[index]?.confirmed_at ?? null) ||
            (one.claim_by !== null && iso(one.claim_by) > now),
        ),
        'claimed what was not kept for him',
      ],
    ],
    beginHearingSelection: ({ hearing, now }, { draw }) => [
      // Where nobody is drawn, only observers sign up, and nobody waits for them.
      [draw === null || now >= iso(hearing.sign_up_closes_at), 'selected before sign-ups closed'],
      [draw === null || draw.pool !== null, 'no pool published'],
    ],
    drawHearingParticipants: ({ draw }, { draw: after, ...state }) => [
      [draw?.drawn_at === null, 'drawn twice'],
      [
        (after?.result ?? []).every(({ side, drawn }) => {
          const pool = (after?.pool ?? []).filter((one) => one.side === side);
          const seats = (state.hearing.sides as { side: string; seats: number }[]).find(
            (one) => one.side === side,
          );
          return drawn.length === Math.min(seats?.seats ?? 0, pool.length);
        }),
        'not as many drawn as there are seats',
      ],
    ],
    publishHearingList: (before, after, actor) => [
      ...everySide(before),
      [days(dayOf(before.now), before.hearing.held_on ?? '') >= 1, 'listed on the day or later'],
      [before.draw?.drawn_by_id !== actor?.id, 'listed by who drew'],
      [after.notices.at(-1) === 'LIST', 'list not published'],
    ],
    finishHearingDelivery: (before) => [...everySide(before), ...servedInTime(before)],
    recordHearingDelivery: (_, after) =>
      active(after).map((one): Asked => [
        (one.delivered_on === null) === (one.service_receipt_id === null),
        `${one.id} without a receipt`,
      ]),
    holdHearing: (before, after) => [
      ...servedInTime(before),
      ...everySide({ ...after, participants: after.participants.filter((one) => one.attended) }),
      [after.hearing.held_in_public === true, 'not in public'],
      [before.now >= iso(after.hearing.ended_at), 'recorded before it ended'],
      [dayOf(iso(after.hearing.started_at)) === before.hearing.held_on, 'held on another day'],
    ],
    confirmHearingRecord: (before) => [
      [before.entries > 0, 'an empty record'],
      ...before.participants
        .filter(({ attended }) => attended === true)
        .map((one): Asked => [signed(one), `unsigned by ${one.id}`]),
    ],
    publishHearingRecord: (before) => [
      reviewed(before),
      [before.hearing.paper === 'RECORD', 'reviewed was another paper'],
      [before.hearing.record_published_at === null, 'published twice'],
    ],
    publishHearingReport: (before) => [
      reviewed(before),
      [before.hearing.paper === 'REPORT', 'reviewed was another paper'],
      [before.hearing.record_published_at !== null, 'report before record'],
    ],
    postponeHearing: (_, { hearing, participants }) => [
      [hearing.list_published_at === null, 'the old list counts'],
      [participants.every(({ delivered_on: on }) => on === null), 'old materials count'],
    ],
    cancelHearing: (_, { hearing }) => [[Boolean(hearing.cancel_reason), 'cancelled without a reason']],
  };

const signed = ({ signed_on: on, refusal_reason: reason }: Participant) => on !== null || Boolean(reason);

/** Violations of the invariants of every hearing. */
function standingWrongs(state: State): string[] {
  const { hearing, signUps } = state;
  const asked: Asked[] = [
    [
      hearing.stage === 'PLANNED' || state.notices[0] === 'NOTICE' || hearing.stage === 'CANCELLED',
      'unannounced',
    ],
    ...seatsAsked(state, 'OBSERVER', 'observer_seats', 'observers_taken'),
    ...seatsAsked(state, 'PRESS', 'press_seats', 'press_taken'),
    [
      hearing.sign_ups === signUps.filter((one) => one.attendance === 'PARTICIPANT' && here(one)).length,
      'sign-ups miscounted',
    ],
  ];
  return asked.flatMap(([holds, what]) => (holds ? [] : [what]));
}

const here = ({ withdrawn_at: gone, lapsed_at: lapsed }: SignUp) => gone === null && lapsed === null;

/** Never more than there are seats, and whoever waits is not passed over. */
function seatsAsked(
  { hearing, signUps, now }: State,
  attendance: string,
  seats: string,
  taken: string,
): Asked[] {
  const mine = signUps.filter((one) => one.attendance === attendance && here(one));
  const kept = mine.filter(
    (one) => one.confirmed_at !== null || (one.claim_by !== null && iso(one.claim_by) > now),
  );
  const waiting = mine.filter((one) => one.confirmed_at === null && one.claim_by === null);
  const first = Math.min(...waiting.map(({ place }) => place), Infinity);
  return [
    [kept.length <= Number(hearing[seats]), `${attendance}: more than there are seats`],
    [mine.length === hearing[taken], `${attendance}: miscounted`],
    [kept.every(({ place }) => place < first), `${attendance}: passed over`],
  ];
}
