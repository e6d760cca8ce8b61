import { Table, column } from '#schema/kernel/columns.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import type { ChangedClause } from './adoption-report.ts';
import type { DispositionState } from '#server/law/feedback/disposition-state.ts';
import { Person } from '#schema/identity/person.ts';
import type { Outcome, RejectionGround } from '#server/law/consultation/comment-stage.ts';

/** 处理结果 of one comment or of one cluster, never of both; a cluster's answer reaches each of its comments. */
@Table({ indexes: [{ properties: ['consultationId', 'state'] }] })
export class Disposition {
  readonly id = column.key();
  readonly consultationId = column.ref(() => Consultation);
  readonly commentId = column.uuid.opt({ unique: true });
  readonly clusterId = column.uuid.opt({ unique: true });
  state = column.text() as DispositionState;
  result = column.text() as Outcome;
  ground = column.text.opt() as RejectionGround | null;
  /** 诉求概括: what the opinion asks, in the unit's words, where its own are not public. */
  asked = column.text.or('');
  reason = column.text.or('');
  changedClauses = column.json() as readonly ChangedClause[];
  coveredAt = column.text.opt();
  route = column.text.opt();

  /** 转办答复: the answer of the place to which the matter was sent. */
  routedAnswer = column.text.opt();
  routedAnsweredOn = column.day.opt();
  proposedById = column.ref(() => Person);
  proposedAt = column.instant();
  confirmedById = column.ref.opt(() => Person);
  confirmedAt = column.instant.opt();
  returnedReason = column.text.opt();
  readonly version = column.version();
}
