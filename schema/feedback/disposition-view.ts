import { Input, View, day, id, instant, int, of, str, text } from '#schema/kernel/fields.ts';
import { DispositionState } from '#server/law/feedback/disposition-state.ts';
import { Outcome, RejectionGround } from '#server/law/feedback/outcome.ts';
import { ChangedClause, ChangedClauseInput } from './adoption-report.ts';

/** 处理结果, as staff see it. */
@View('Disposition', '处理结果')
export class DispositionView {
  readonly id = id();
  readonly state = of(() => DispositionState);
  readonly result = of(() => Outcome);
  readonly ground = of.opt(() => RejectionGround);
  readonly asked = str('诉求概括，原文不公开的意见由承办单位写');
  readonly reason = str();
  readonly changedClauses = of.many(() => ChangedClause);
  readonly coveredAt = str.opt('草案何处已体现');
  readonly route = str.opt('转办去向');
  readonly routedAnswer = str.opt('转办单位的答复');
  readonly routedAnsweredOn = day.opt();
  readonly proposedBy = str();
  readonly proposedAt = instant();
  readonly confirmedBy = str.opt();
  readonly confirmedAt = instant.opt();
  readonly returnedReason = str.opt();
  readonly version = int();
}

/** 处理意见, as the clerk writes it. */
@Input()
export class DispositionInput {
  readonly result = of(() => Outcome);
  readonly ground? = of.opt(() => RejectionGround);
  readonly asked? = text.opt('诉求概括');
  readonly reason = text();
  readonly changedClauses = of.many(() => ChangedClauseInput);
  readonly coveredAt? = text.opt();
  readonly route? = text.opt();
  readonly routedNo? = text.opt('转办编号');
}

/** How many outcomes were confirmed at once. */
@View()
export class DispositionBatch {
  readonly confirmed = int();
}

/** An outcome that its proposer took back (撤回的处理意见). */
@View()
export class DispositionTakenBack {
  readonly id = id();
}
