import { Table, column } from '#schema/kernel/columns.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import { Disposition } from '#schema/feedback/disposition.ts';
import type { DispositionState } from '#server/law/feedback/disposition-state.ts';
import { Person } from '#schema/identity/person.ts';

/** 再次答复: one reason explained once more, to all of those who asked and are named in it; fixed once it is confirmed. */
@Table({ indexes: [{ properties: ['consultationId', 'state'] }] })
export class ReasonAnswer {
  readonly id = column.key();
  readonly consultationId = column.ref(() => Consultation);

  /** An outcome with the reason it explains; others may have the same words. */
  readonly dispositionId = column.ref(() => Disposition);
  state = column.text() as DispositionState;
  text = column.text();

  /** Whether the questions of public opinions are shown with it. */
  showQuestions = column.bool.or(true);
  proposedById = column.ref(() => Person);
  proposedAt = column.instant();
  confirmedById = column.ref.opt(() => Person);
  confirmedAt = column.instant.opt();
  answeredOn = column.day.opt();
  returnedReason = column.text.opt();
  readonly version = column.version();
}
