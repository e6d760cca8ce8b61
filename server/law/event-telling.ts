/** 告知报名人: who could be written to neither by mail nor by message is called, as long as it still helps him. */
import { EventTiding, RegistrationState } from './event-words.ts';
import type { Finding } from './refusal.ts';

/** One thing somebody was to be told (告知事项). */
export interface EventTelling {
  tiding: EventTiding;
  at: Date;
  /** Mail or message went out and did not fail, or he was reached by telephone. */
  reached: boolean;
}

/** Where his registration stands, and its event (报名的情况). */
export interface ToldRegistration {
  state: RegistrationState;
  /** Of his slot. */
  startsAt: Date;
  cancelled: boolean;
}

const SEATED: ReadonlySet<RegistrationState> = new Set([RegistrationState.CONFIRMED]);
const STANDING: ReadonlySet<RegistrationState> = new Set([
  RegistrationState.CONFIRMED,
  RegistrationState.OFFERED,
  RegistrationState.WAITLISTED,
]);

/** In which states somebody still has to hear of it. */
const CONCERNS: Readonly<Record<EventTiding, ReadonlySet<RegistrationState>>> = {
  [EventTiding.SEAT_OFFERED]: new Set([RegistrationState.OFFERED]),
  [EventTiding.SEAT_GIVEN]: SEATED,
  [EventTiding.REMINDER]: SEATED,
  [EventTiding.POSTPONED]: STANDING,
  [EventTiding.CANCELLED]: STANDING,
};

/** What he still has to be told by telephone (须电话告知), the newest of each kind; nothing once his slot has begun. */
export function toTellByTelephone<Telling extends EventTelling>(
  { state, startsAt, cancelled }: ToldRegistration,
  tellings: readonly Telling[],
  now: Date,
): Telling[] {
  if (now >= startsAt) return [];
  const newest = new Map<EventTiding, Telling>();
  for (const one of tellings) {
    const known = newest.get(one.tiding);
    if (!known || one.at >= known.at) newest.set(one.tiding, one);
  }
  return [...newest.values()].filter(
    ({ tiding, reached }) =>
      !reached && CONCERNS[tiding].has(state) && cancelled === (tiding === EventTiding.CANCELLED),
  );
}

/** What forbids recording a call (登记电话告知): there is nothing to tell him. */
export const refuseCallToNobody = (waiting: number): Finding[] => (waiting === 0 ? [nothingToTell] : []);

const nothingToTell: Finding = {
  rule: 'R-71',
  basis: 'DESIGN',
  article: '政府开放活动报名规则',
  severity: 'BLOCK',
  code: 'NOTHING_TO_TELL',
  message: '没有要告知他的事项，或者已经告知。',
  fields: [],
  fix: '刷新名单，看最新的情况。',
};
