import { randomUUID } from 'node:crypto';
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import type { Seeded } from '#test/domains/decision/model/seeded.ts';
import { recordBy, REPORT } from '../samples.ts';
import type { SignUp, State } from './state.ts';

/** Basis for the input of an action: mostly correct, sometimes not. */
export interface World {
  state: State;
  chance: Seeded;
  /** Codes of those who signed up in this course. */
  receipts: readonly { receiptNo: string; lookupCode: string }[];
  right: boolean;
}

type Give = (world: World) => object;

const today = ({ now }: State) => new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
const active = ({ participants }: State) => participants.filter((one) => one.declined_at === null);
const came = ({ participants }: State) => participants.filter(({ attended }) => attended === true);
const idOf = (one: { id: string } | undefined) => one?.id ?? randomUUID();
/** Somebody who takes no part. */
const NOBODY = { id: randomUUID() };
const reason = ({ right, chance }: World) =>
  right || chance.chance(0.5) ? '会场临时检修，改在另一处举行。' : ' ';

const sideWanting = ({ state, chance, right }: World): string => {
  const sides = state.hearing.sides as { side: string; seats: number; mode: string }[];
  const open = sides.filter(
    ({ side, seats, mode }) =>
      mode === 'NOMINATION' && active(state).filter((one) => one.side === side).length < seats,
  );
  return right && open[0] ? open[0].side : chance.pick([...sides.map(({ side }) => side), 'EXPERT']);
};

const UNKNOWN = { receiptNo: '00000000', lookupCode: '0000000000' };

/** The codes of somebody who signed up; where it is to be right, of somebody for whom `fits` holds. */
const receiptOf =
  (fits: (one: SignUp) => boolean): Give =>
  ({ state, receipts, chance, right }) => {
    const found = state.signUps.find((one) => one.withdrawn_at === null && fits(one));
    const own = right ? receipts.find(({ receiptNo }) => receiptNo === found?.receipt_no) : undefined;
    return own ?? (receipts.length > 0 ? chance.pick(receipts) : UNKNOWN);
  };

/** A paper of the day; the model has two files, so a third who leaves finds theirs used. */
const withdrawal = ({ state, chance, right }: World) => ({
  way: right || chance.chance(0.7) ? 'HANDED' : 'ONLINE',
  receivedOn: right || chance.chance(0.7) ? today(state) : '2027-12-31',
  fileId: chance.pick([state.hearing.draft_file_id, state.hearing.explanation_file_id]),
});

function held({ state, chance, right }: World): object {
  const day = right ? (state.hearing.held_on ?? today(state)) : today(state);
  const all = active(state);
  return {
    input: {
      startedAt: `${day}T01:00:00Z`,
      endedAt: right || chance.chance(0.5) ? `${day}T04:00:00Z` : '2027-06-01T04:00:00Z',
      heldInPublic: right || chance.chance(0.7),
      chair: '王主持',
      recorderId: state.hearing.created_by_id,
      attendedIds: all.filter(() => right || chance.chance(0.6)).map(({ id }) => id),
      seatIds: [],
      observers: [],
      press: [],
    },
  };
}

function signature({ state, chance, right }: World): object {
  const unsigned = came(state).filter((one) => one.signed_on === null && one.refusal_reason === null);
  const one = right ? unsigned[0] : chance.pick([...state.participants, NOBODY]);
  const how = chance.chance(0.8) ? { signedOn: today(state) } : { refusalReason: '认为记录不全' };
  return { participantId: idOf(one), ...(right || chance.chance(0.6) ? how : {}) };
}

const signUp: Give = ({ state, chance }) => ({
  input: {
    hearingId: state.hearing.id,
    idempotencyKey: randomUUID(),
    attendance: chance.pick(['PARTICIPANT', 'PARTICIPANT', 'OBSERVER', 'OBSERVER', 'PRESS']),
    side: chance.chance(0.95) ? 'CONSUMER' : 'EXPERT',
    name: '张晓禾',
    showName: chance.chance(0.5),
    contactKind: 'PHONE',
    contact: `139${String(Math.floor(chance.next() * 1e8)).padStart(8, '0')}`,
    noticeVersion: NOTICE_TOLD,
  },
});

const given: Readonly<Record<string, Give>> = {
  returnPaper: (world) => ({ reason: reason(world) }),
  cancelHearing: (world) => ({ reason: reason(world) }),
  postponeHearing: (world) => ({
    input: {
      heldOn: world.chance.pick(['2027-01-29', '2027-02-26', world.state.hearing.held_on ?? '2027-02-26']),
      startsAt: '09:00',
      place: '县政务中心',
      reason: reason(world),
    },
  }),
  nominateHearingParticipant: (world) => ({
    input: { side: sideWanting(world), name: '周代表', showName: true, capacity: '单位推荐' },
  }),
  drawHearingParticipants: ({ right }) => ({ publicDigits: right ? '738' : 'x' }),
  replaceHearingParticipant: (world) => ({
    participantId: idOf(world.chance.pick([...world.state.participants, NOBODY])),
    input: withdrawal(world),
  }),
  recordHearingDelivery: ({ state, chance, right }) => ({
    input: {
      participantIds: active(state)
        .filter(() => right || chance.chance(0.6))
        .map(({ id }) => id),
      handedAt: right || chance.chance(0.5) ? state.now : '2027-03-01T01:00:00Z',
      fileId: right || chance.chance(0.8) ? state.hearing.draft_file_id : '',
    },
  }),
  holdHearing: held,
  saveHearingRecord: ({ state, right, chance }) => ({
    entries: right || chance.chance(0.5) ? recordBy(idOf(came(state)[0])) : [],
  }),
  signHearingRecord: signature,
  saveHearingReport: () => ({ input: REPORT }),
};

const PERSONAL: Readonly<Record<string, Give>> = {
  signUpForHearing: signUp,
  cancelSignUp: receiptOf((one) => one.attendance !== 'PARTICIPANT' && one.confirmed_at !== null),
  claimSignUp: receiptOf((one) => one.claim_by !== null && one.confirmed_at === null),
};

/** The arguments of an action. */
export function givenTo(verb: string, world: World, version: number): object {
  const personal = PERSONAL[verb];
  if (personal) return personal(world);
  return { id: world.state.hearing.id, version, ...given[verb]?.(world) };
}
