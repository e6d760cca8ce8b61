import { sql } from 'kysely';
import { newId } from '#schema/kernel/id.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { hearingBegins } from '#server/law/hearing/hearing-plan.ts';
import type { SignUpWindow } from '#server/law/hearing/hearing-sign-up.ts';
import { HearingStage } from '#server/law/hearing/hearing-stage.ts';
import { HearingAttendance } from '#server/law/hearing/hearing-words.ts';
import type { SeatGroupFacts } from '#server/engines/signup/sign-up-kind.ts';
import { windowOf } from './hearing-row.ts';

/** The seats of a hearing for one kind of people (席位); participants are drawn and have none here. */
export interface HearingPlaces extends SeatGroupFacts {
  readonly attendance: HearingAttendance;
  readonly stage: HearingStage;
  readonly unitIds: readonly string[];
  /** When sign-ups are taken; once the pool is published no participant comes into it any more. */
  readonly window: SignUpWindow;
}

const AHEAD: readonly HearingStage[] = [
  HearingStage.NOTICE_PUBLISHED,
  HearingStage.SELECTING,
  HearingStage.LIST_PUBLISHED,
  HearingStage.MATERIALS_DELIVERED,
];

const selection = (db: Db) =>
  db
    .selectFrom('seat_group as g')
    .innerJoin('hearing as h', 'h.id', 'g.hearing_id')
    .leftJoin('hearing_draw as d', 'd.hearing_id', 'h.id')
    .select([
      'g.id',
      'g.seats',
      'g.taken',
      'g.waiting',
      'g.attendance',
      'h.id as subjectId',
      'h.no',
      'h.stage',
    ])
    .select([
      'h.unit_ids as unitIds',
      'h.sides',
      'h.observer_seats',
      'h.press_seats',
      'h.held_on',
      'h.starts_at',
    ])
    .select(['h.sign_up_opens_at', 'h.sign_up_closes_at', 'h.notice_published_at', 'd.pool_published_at'])
    .select(sql<Date>`app_now()`.as('now'))
    .where('h.notice_published_at', 'is not', null);

type Row = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

function placesOf(row: Row): HearingPlaces {
  const { attendance, pool_published_at: fixed, ...rest } = row;
  const as = attendance ?? HearingAttendance.OBSERVER;
  const drawn = as === HearingAttendance.PARTICIPANT;
  const window = windowOf(row);
  const closesAt = drawn && fixed && window.closesAt && fixed < window.closesAt ? fixed : window.closesAt;
  return {
    ...rest,
    attendance: as,
    window: { ...window, closesAt },
    startsAt: hearingBegins(row.held_on, row.starts_at),
    offers: !drawn && AHEAD.includes(row.stage),
  };
}

/** The seats as they stand, without holding them; those of a hearing that was not announced are not found. */
export async function hearingPlaces(db: Db, groupId: string): Promise<HearingPlaces | null> {
  const row = await selection(db).where('g.id', '=', groupId).executeTakeFirst();
  return row ? placesOf(row) : null;
}

/** The seats by the hearing and the kind of attendance asked for. */
export async function placesAt(db: Db, address: string): Promise<HearingPlaces | null> {
  const [hearingId = '', attendance = ''] = address.split(' ');
  if (!isId(hearingId)) return null;
  const row = await selection(db)
    .where('g.hearing_id', '=', hearingId)
    .where('g.attendance', '=', attendance as HearingAttendance)
    .executeTakeFirst();
  return row ? placesOf(row) : null;
}

/** Locks an announced hearing: nobody signs up meanwhile, so that the pool is fixed and places are given one after the other. */
export const lockHearing = (db: Db, hearingId: string) =>
  db.selectFrom('hearing').select('id').where('id', '=', hearingId).forUpdate().execute();

/** How many may wait: no limit was set. */
const UNLIMITED = 1_000_000;

/** Makes the seats with the notice (席位), as many as it announces. */
export const openPlaces = (
  db: Db,
  hearing: { id: string; observerSeats: number; pressSeats: number },
): Promise<unknown> =>
  db
    .insertInto('seat_group')
    .values(
      [
        [HearingAttendance.PARTICIPANT, 0] as const,
        [HearingAttendance.OBSERVER, hearing.observerSeats] as const,
        [HearingAttendance.PRESS, hearing.pressSeats] as const,
      ].map(([attendance, seats]) => ({
        id: newId(),
        hearing_id: hearing.id,
        attendance,
        seats,
        waitlist: UNLIMITED,
        taken: 0,
        waiting: 0,
      })),
    )
    .execute();
