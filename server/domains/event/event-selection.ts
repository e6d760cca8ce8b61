import { type ExpressionBuilder, sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { Tables } from '#schema/tables.ts';
import { unitJson, unitsJson } from '#server/domains/identity/units.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { PLAN_TEXT_NAMES } from '#server/law/event/plan-texts.ts';
import type { Attendance } from '#server/law/event/event-report.ts';
import type { Speaker } from '#server/law/press/press-conference.ts';

/** The event itself, its room and its decision. */
const itself = (db: Db) =>
  db
    .selectFrom('event as e')
    .select(['e.id', 'e.version', 'e.no', 'e.kind', 'e.paper', 'e.review', 'e.review_note as reviewNote'])
    .select(PLAN_TEXT_NAMES.map((name) => `e.${name}` as const))
    .select(['e.open_sign_up as openSignUp', 'e.sign_up_opens_at as signUpOpensAt'])
    .select([
      'e.sign_up_closes_at as signUpClosesAt',
      'e.party_max as partyMax',
      'e.press_sign_up as pressSignUp',
    ])
    .select(['e.starts_at as startsAt', 'e.ends_at as endsAt', 'e.published_at as publishedAt'])
    .select(['e.cancelled_at as cancelledAt', 'e.cancel_reason as cancelReason'])
    .select(['e.report_published_at as reportPublishedAt', 'e.archived_at as archivedAt'])
    .select(['e.calendar_sequence as calendarSequence', 'e.reviewed_by_id as reviewedById'])
    .select(['e.unit_ids as unitIds', 'e.author_ids as authorIds', 'e.host_ids as hostIds'])
    .select([unitJson('e.unit_id').as('unit'), unitsJson('e.unit_ids').as('hostUnits')])
    .select(sql<Speaker[]>`e.speakers`.as('speakers'))
    .select((eb) =>
      jsonObjectFrom(
        eb
          .selectFrom('event_room as m')
          .select(['m.id', 'm.version', 'm.name', 'm.address', 'm.access', 'm.entrance', 'm.transit'])
          .select(['m.seats', 'm.active'])
          .whereRef('m.id', '=', 'e.room_id'),
      ).as('room'),
    )
    .select((eb) =>
      jsonObjectFrom(
        eb
          .selectFrom('decision as d')
          .select(['d.id', 'd.no', 'd.title'])
          .whereRef('d.id', '=', 'e.decision_id'),
      ).as('decision'),
    );

/** Contents of a report by its last correction. */
const corrected = (eb: ExpressionBuilder<Tables & { r: Tables['event_report'] }, 'r'>) =>
  eb
    .selectFrom('event_correction')
    .select(['summary', 'attendance'])
    .whereRef('event_correction.event_id', '=', 'r.event_id')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .as('k');

/** With its notices and its report. */
const told = (db: Db) =>
  itself(db)
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('event_notice as n')
          .select(['n.kind', 'n.text', 'n.at'])
          .whereRef('n.event_id', '=', 'e.id')
          .orderBy('n.at')
          .orderBy('n.id'),
      ).as('notices'),
    )
    .select((eb) =>
      jsonObjectFrom(
        eb
          .selectFrom('event_report as r')
          .leftJoinLateral(corrected, (join) => join.onTrue())
          .select(['r.version', 'r.attendance_note as attendanceNote'])
          .select(sql<string>`coalesce(k.summary, r.summary)`.as('summary'))
          .select(sql<Attendance[]>`coalesce(k.attendance, r.attendance)`.as('attendance'))
          .whereRef('r.event_id', '=', 'e.id'),
      ).as('report'),
    );

/** Columns of an event for its view: its room, its decision, its slots with their seats, its notices and report. */
export const eventSelection = (db: Db) =>
  told(db).select((eb) =>
    jsonArrayFrom(
      eb
        .selectFrom('event_slot as s')
        .select(['s.id', 's.position', 's.starts_at as startsAt', 's.ends_at as endsAt'])
        .select((slot) =>
          jsonArrayFrom(
            slot
              .selectFrom('seat_group as g')
              .select(['g.id', 'g.category', 'g.seats', 'g.waitlist', 'g.taken', 'g.waiting'])
              .whereRef('g.slot_id', '=', 's.id')
              .orderBy(sql`g.category is not null`)
              .orderBy('g.id'),
          ).as('groups'),
        )
        .whereRef('s.event_id', '=', 'e.id')
        .orderBy('s.starts_at')
        .orderBy('s.position'),
    ).as('slots'),
  );

/** An event as it is read from the tables. */
export type EventRow = Awaited<ReturnType<ReturnType<typeof eventSelection>['execute']>>[number];
