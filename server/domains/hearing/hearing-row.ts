import { sql } from 'kysely';
import type { HearingView } from '#schema/hearing/hearing-view.ts';
import { jsonObjectFrom } from 'kysely/helpers/postgres';
import { unitJson } from '#server/domains/identity/units.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { hearingBegins, seatsTotal, selectionModeOf } from '#server/law/hearing/hearing-plan.ts';
import { refuseSignUpTime } from '#server/law/hearing/hearing-sign-up.ts';
import { HearingStage } from '#server/law/hearing/hearing-stage.ts';

/** Columns of a hearing for its view. */
export const hearingSelection = (db: Db) =>
  db
    .selectFrom('hearing as h')
    .selectAll('h')
    .select([unitJson('h.unit_id').as('unit'), sql<Date>`app_now()`.as('now')])
    .select((eb) =>
      jsonObjectFrom(
        eb
          .selectFrom('decision as d')
          .select(['d.id', 'd.no', 'd.title'])
          .whereRef('d.id', '=', 'h.decision_id'),
      )
        .$notNull()
        .as('decision'),
    );

type Row = Awaited<ReturnType<ReturnType<typeof hearingSelection>['execute']>>[number];

/** When the public may sign up: as announced, and never before the notice. */
export const windowOf = (row: {
  sides: Row['sides'];
  observer_seats: number;
  press_seats: number;
  sign_up_opens_at: Date | null;
  sign_up_closes_at: Date | null;
  notice_published_at: Date | null;
  stage: HearingStage;
}) => ({
  sides: row.sides,
  observerSeats: row.observer_seats,
  pressSeats: row.press_seats,
  opensAt: row.notice_published_at && later(row.sign_up_opens_at, row.notice_published_at),
  closesAt: row.sign_up_closes_at,
  cancelled: row.stage === HearingStage.CANCELLED,
});

const later = (one: Date | null, other: Date) => (one && one > other ? one : other);

/** A hearing as its reader sees it: names noted at the door are the staff's alone. */
export function hearingViewOf(row: Row, { actor }: Context): HearingView {
  const { unit, decision, now } = row;
  const signUpFindings = refuseSignUpTime(windowOf(row), now);
  return {
    ...announced(row),
    ...course(row),
    unit,
    decision,
    unitIds: row.unit_ids,
    signUpOpen: signUpFindings.length === 0,
    signUpFindings,
    observers: actor ? row.observers : [],
    press: actor ? row.press : [],
    reviewNote: actor ? row.review_note : null,
  };
}

const announced = (row: Row) => ({
  id: row.id,
  no: row.no,
  name: row.name,
  stage: row.stage,
  purpose: row.purpose,
  isPrice: row.price,
  heldByPriceAuthority: row.held_by_price_authority,
  host: row.host,
  heldOn: row.held_on,
  startsAt: row.starts_at,
  beginsAt: hearingBegins(row.held_on, row.starts_at),
  place: row.place,
  conditions: row.conditions,
  sides: row.sides,
  seatsTotal: seatsTotal(row.sides),
  selectionMode: selectionModeOf(row.sides),
  selectionMethod: row.selection_method,
  signUpOpensAt: row.sign_up_opens_at,
  signUpClosesAt: row.sign_up_closes_at,
  observerSeats: row.observer_seats,
  pressSeats: row.press_seats,
  content: row.content,
  contact: row.contact,
  draftFileId: row.draft_file_id,
  explanationFileId: row.explanation_file_id,
});

const course = (row: Row) => ({
  methodPublishedAt: row.method_published_at,
  signUpCount: row.sign_ups,
  observersTaken: row.observers_taken,
  pressTaken: row.press_taken,
  noticePublishedAt: row.notice_published_at,
  listPublishedAt: row.list_published_at,
  startedAt: row.started_at,
  endedAt: row.ended_at,
  heldInPublic: row.held_in_public,
  chair: row.chair,
  recorder: row.recorder,
  observersCame: row.observers_came,
  pressCame: row.press_came,
  recordSignedAt: row.record_signed_at,
  recordPublishedAt: row.record_published_at,
  reportPublishedAt: row.report_published_at,
  cancelledAt: row.cancelled_at,
  cancelReason: row.cancel_reason,
  paper: row.paper,
  review: row.review,
  authorIds: row.author_ids,
  reviewedById: row.reviewed_by_id,
  version: row.version,
});
