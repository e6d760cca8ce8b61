import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import type { CorrectedPart, CorrectionSubject } from '#server/law/notice/corrected-part.ts';

/** 更正: wrong words, or a wrong file, of something public, with what is right beside them; once published it stays. */
@Table({ indexes: [{ properties: ['decisionId'] }, { properties: ['consultationId'] }] })
export class Correction {
  readonly id = column.key();
  readonly subject = column.text() as CorrectionSubject;
  readonly decisionId = column.ref(() => Decision);

  /** On whose page it is announced; null where the public was never asked. */
  readonly consultationId = column.ref.opt(() => Consultation);
  readonly unitIds = column.uuids();
  part = column.text() as CorrectedPart;

  /** Where in the part, as people find it: 第三条. */
  place = column.text.or('');
  wrong = column.text.or('');
  corrected = column.text.or('');
  formerFileId = column.uuid.opt();
  fileId = column.uuid.opt();
  reason = column.text();

  /** From which day the right words hold; null: from the beginning. */
  since = column.day.opt();
  material = column.bool.or(false);

  /** How it moved the last day, where it did. */
  fromClosesOn = column.day.opt();
  toClosesOn = column.day.opt();
  review = column.text.or(ReviewState.DRAFT) as Opt<ReviewState>;
  authorIds = column.uuids.or([]);
  reviewedById = column.ref.opt(() => Person);
  reviewedAt = column.instant.opt();
  reviewNote = column.text.opt();
  changedAt = column.instant();
  publishedById = column.ref.opt(() => Person);
  publishedAt = column.instant.opt();
  readonly version = column.version();
}
