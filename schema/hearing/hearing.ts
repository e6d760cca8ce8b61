import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { DecisionFile } from '#schema/decision/decision-file.ts';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { HearingSeats } from '#server/law/hearing/hearing-plan.ts';
import { HearingStage } from '#server/law/hearing/hearing-stage.ts';
import type { HearingPaper, HearingNoticeKind } from '#server/law/hearing/hearing-words.ts';
import type { HearingMatter } from '#server/law/hearing/hearing-report.ts';

/** 听证会 (国令713号第十六条、第十七条): a step of a decision, from its plan to its report. */
@Table({ indexes: [{ properties: ['heldOn', 'id'] }, { properties: ['decisionId'] }] })
export class Hearing {
  readonly id = column.key();

  /** The decision's number and which of its hearings it is: 2026-02-1. */
  readonly no = column.text({ unique: true });
  readonly decisionId = column.ref(() => Decision);
  readonly unitId = column.ref(() => Unit);
  readonly unitIds = column.uuids();
  name = column.text();
  purpose = column.text.or('');
  price = column.bool.or(false);

  /** 价格法第二十三条: the price authority presides; found from the units of the matter, never typed. */
  heldByPriceAuthority = column.bool.or(false);
  host = column.text.or('');
  heldOn = column.day.opt();
  startsAt = column.text.opt();
  place = column.text.opt();
  conditions = column.text.or('');
  sides = column.json() as readonly HearingSeats[];
  selectionMethod = column.text.opt();
  signUpOpensAt = column.instant.opt();
  signUpClosesAt = column.instant.opt();
  observerSeats = column.integer.or(0);
  pressSeats = column.integer.or(0);
  content = column.text.or('');
  contact = column.text.or('');
  draftFileId = column.ref.opt(() => DecisionFile);
  explanationFileId = column.ref.opt(() => DecisionFile);
  stage = column.text.or(HearingStage.PLANNED) as Opt<HearingStage>;

  /** Paper in preparation for publication, and its stage of review. */
  paper = column.text.opt() as HearingPaper | null;
  review = column.text.or(ReviewState.DRAFT) as Opt<ReviewState>;

  /** People who worked on the paper; they do not review it. */
  authorIds = column.uuids.or([]);
  reviewedById = column.ref.opt(() => Person);
  reviewedAt = column.instant.opt();
  reviewNote = column.text.opt();
  noticePublishedAt = column.instant.opt();
  methodPublishedAt = column.instant.opt();
  listPublishedAt = column.instant.opt();
  startedAt = column.instant.opt();
  endedAt = column.instant.opt();
  heldInPublic = column.bool.opt();

  /** As announced; from the hearing on, who did preside. */
  chair = column.text.opt();

  /** Who kept the record, by the name they then had; no id for hearings held before accounts were chosen. */
  recorder = column.text.opt();
  recorderId = column.ref.opt(() => Person);

  /** Names of those who observed and of the press who came, as noted at the door; the public reads how many. */
  observers = column.texts.or([]);
  press = column.texts.or([]);
  observersCame = column.integer.or(0);
  pressCame = column.integer.or(0);
  recordSignedAt = column.instant.opt();
  recordPublishedAt = column.instant.opt();
  reportPublishedAt = column.instant.opt();
  cancelledAt = column.instant.opt();
  cancelReason = column.text.opt();

  /** Counted by the statements that take and withdraw sign-ups, with the hearing's row in hand. */
  readonly signUps = column.integer.or(0);
  readonly observersTaken = column.integer.or(0);
  readonly pressTaken = column.integer.or(0);
  readonly createdById = column.ref(() => Person);
  readonly createdAt = column.instant();
  changedAt = column.instant();
  readonly version = column.version();
}

/** 听证公示: public notice on a hearing, word for word, append-only. */
@Table({ indexes: [{ properties: ['hearingId', 'at'] }] })
export class HearingNotice {
  readonly id = column.key();
  readonly hearingId = column.ref(() => Hearing);
  readonly kind = column.text() as HearingNoticeKind;

  /** Text of the notice, a line a paragraph. */
  readonly text = column.text();

  /** Person who published it; null where it follows from a participant's own act. */
  readonly byId = column.ref.opt(() => Person);

  /** Reviewer before publication; null where no review is asked. */
  readonly reviewedById = column.ref.opt(() => Person);
  readonly at = column.instant();
}

/** 听证报告: what was said, and what became of it matter by matter; fixed when it is published. */
@Table()
export class HearingReport {
  readonly hearingId = column.ref(() => Hearing, { primary: true });
  summary = column.text();
  matters = column.json() as readonly HearingMatter[];
  publishedAt = column.instant.opt();
}
