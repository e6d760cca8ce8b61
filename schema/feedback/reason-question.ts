import { Table, column } from '#schema/kernel/columns.ts';
import { Comment } from '#schema/consultation/comment.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import { Disposition } from './disposition.ts';
import type { DispositionState } from '#server/law/feedback/disposition-state.ts';
import { Person } from '#schema/identity/person.ts';

/** 理由不清楚: once a comment, its author says so; the question is never changed, and is answered once. */
@Table({
  indexes: [{ properties: ['answerId'] }, { properties: ['consultationId', 'dueOn'] }],
  checks: [{ name: 'reason_question_length', expression: 'char_length(question) <= 500' }],
})
export class ReasonQuestion {
  readonly commentId = column.ref(() => Comment, { primary: true });
  readonly consultationId = column.ref(() => Consultation);

  /** The outcome whose reason is meant. */
  readonly dispositionId = column.ref(() => Disposition);

  /** Question the author still has; may be empty. */
  readonly question = column.text.or('');
  /** 与一并答复的不同: the author says so, and is owed an answer of their own. */
  readonly differs = column.bool.or(false);
  readonly askedAt = column.instant();
  readonly askedOn = column.day();
  dueOn = column.day();

  /** Counted beyond the holidays that are known. */
  dueProvisional = column.bool.or(false);
  answerId = column.ref.opt(() => ReasonAnswer);
}

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
