import { Table, column } from '#schema/kernel/columns.ts';
import type { ReviewState } from '#schema/kernel/review-state.ts';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { CommentsShown } from '#server/law/consultation/comment-stage.ts';
import type { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';

/** 公开征求意见: one round. OPEN and CLOSED are not stored: they follow from `opensAt`, `closesAt` (exclusive) and the database clock. */
@Table({
  indexes: [{ properties: ['closesAt'] }, { properties: ['opensAt'] }, { properties: ['decisionId'] }],
  uniques: [{ properties: ['no', 'round'] }],
})
export class Consultation {
  readonly id = column.key();
  readonly decisionId = column.ref(() => Decision);

  /** The decision's number and the round make the public address /zhengji/<no>/<round>. */
  readonly no = column.text();
  readonly round = column.integer();
  title = column.text.or('');
  readonly unitId = column.ref(() => Unit);
  readonly unitIds = column.uuids();
  review = column.text() as ReviewState;
  scheduledOpensAt = column.instant.opt();

  /** Who scheduled the opening and answers for it; until a lead has, the instant above is only a plan. */
  scheduledById = column.ref.opt(() => Person);
  opensAt = column.instant.opt();
  opensOn = column.day.opt();
  closesOn = column.day.opt();
  closesAt = column.instant.opt();

  /** The last day announced at the opening; later notices only move it later. */
  announcedClosesOn = column.day.opt();
  shortenReason = column.text.opt();
  shortenApprovedBy = column.text.opt();

  /** When the reason was first written: one written after the opening explains nothing. */
  shortenReasonAt = column.instant.opt();

  /** 专门规定 on the day it opened; before that the decision's own hold, so there is none here. */
  specialRules = column.texts.opt() as readonly SpecialRuleKind[] | null;

  /** The entries of 专门规定 on it that day, so that none that comes later reaches it. */
  lawIds = column.uuids.opt();
  commentsShown = column.text() as CommentsShown;
  rolledForward = column.bool.or(false);
  provisional = column.bool.or(false);
  blockedReason = column.text.opt();
  reviewNote = column.text.opt();
  readonly createdById = column.ref(() => Person);
  lastEditedById = column.ref(() => Person);
  submittedById = column.ref.opt(() => Person);
  submittedAt = column.instant.opt();
  reviewedById = column.ref.opt(() => Person);
  reviewedAt = column.instant.opt();
  withdrawnAt = column.instant.opt();
  withdrawnReason = column.text.opt();
  feedbackDueOn = column.day.opt();
  feedbackDueProvisional = column.bool.or(false);
  feedbackReady = column.bool.or(false);
  feedbackPublishedAt = column.instant.opt();
  archivedAt = column.instant.opt();
  updatedAt = column.instant();
  readonly version = column.version();
}
