import { Input, day, id, of, text } from '#schema/kernel/fields.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { EvaluationTrigger } from '#server/law/execution/post-evaluation.ts';

/** 启动决策后评估, as it is typed. */
@Input('EvaluationStartInput')
export class EvaluationStartInput {
  readonly triggers = of.many(() => EvaluationTrigger);
  readonly evaluatorUnitIds = id.many('承担评估的单位');
  readonly entrusted = text.many('受委托的机构的全称；附委托书或者合同');
  readonly plan = text('评估内容，怎样听取社会公众意见');
  readonly startedOn = day();
  readonly fileIds = id.many({ defaultValue: [] });
}

/** 重大调整的决定, as it is typed; the adjusted matter becomes a decision of its own. */
@Input('AdjustmentInput')
export class AdjustmentInput {
  readonly title = text('调整后的决策事项名称');
  readonly reason = text('调整的理由，向社会公布');
  readonly facts = of.many(() => DecisionFact, '调整后的事项情形，决定应当履行的程序');
  readonly orderedOn = day();
  readonly fileIds = id.many({ defaultValue: [] });
}
